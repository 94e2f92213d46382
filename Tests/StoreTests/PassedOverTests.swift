import CivilTime
import Items
import Store
import Testing

/// Future dates that did not become items are kept with their issue.
@Suite struct PassedOverTests {
    private static func reading(
        _ published: String, _ dates: [(line: Int, lastDay: String)]
    ) throws -> IssueReading {
        let issue = SampleIssues.issue(published)
        return IssueReading(
            issue: issue, digest: "\(published) \(dates)", mentions: [],
            passedOver: try dates.map { date in
                PassedOverDate(
                    issue: issue.name, line: date.line,
                    lastDay: try #require(CivilDate(iso: date.lastDay)), text: date.lastDay,
                    reason: "the text does not say what happens then")
            })
    }

    private static func known(_ store: ItemStore, since day: String) throws -> [String] {
        try store.reader.passedOver(since: try #require(CivilDate(iso: day)))
            .map { "\($0.issue):\($0.line) \($0.lastDay) \($0.text) \($0.reason)" }
    }

    @Test func listsDatesThatAreNotOver() throws {
        let store = try SampleIssues.store()
        _ = try store.ingest([
            try Self.reading("2025-07-01", [(line: 3, lastDay: "2025-09-01")]),
            try Self.reading(
                "2025-06-01",
                [(line: 9, lastDay: "2025-06-15"), (line: 4, lastDay: "2025-08-01")]),
        ])
        let reason = "the text does not say what happens then"
        let known = try Self.known(store, since: "2025-07-01")
        #expect(
            known == [
                "2025-06-01.md:4 2025-08-01 2025-08-01 \(reason)",
                "2025-07-01.md:3 2025-09-01 2025-09-01 \(reason)",
            ])
        #expect(try Self.known(store, since: "2025-09-01").count == 1)
        #expect(try Self.known(store, since: "2025-09-02") == [])
    }

    @Test func datesAreReplacedWithTheirIssue() throws {
        let store = try SampleIssues.store()
        let dates = [(line: 3, lastDay: "2025-09-01"), (line: 5, lastDay: "2025-09-02")]
        _ = try store.ingest([try Self.reading("2025-07-01", dates)])
        #expect(try Self.known(store, since: "2025-07-01").count == 2)
        _ = try store.ingest([try Self.reading("2025-07-01", [dates[1]])])
        #expect(try Self.known(store, since: "2025-07-01").count == 1)
    }
}
