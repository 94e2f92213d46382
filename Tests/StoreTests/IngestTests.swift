import CivilTime
import Items
import Reconciliation
import Store
import Testing

@Suite struct IngestTests {
    private static let talks = SampleIssues.mention("2025-08-05", "Talks", on: "2025-10-03")

    @Test func reportsNewMovedAndCancelledItems() throws {
        let store = try SampleIssues.store()
        let first = try store.ingest(SampleIssues.readings([Self.talks]))
        #expect(first.map(\.state) == [.new])
        #expect(first.flatMap(\.added).map(\.facts.title) == ["Talks"])
        let second = try store.ingest(
            SampleIssues.readings([SampleIssues.mention("2025-08-27", "Talks", on: "2025-10-04")]))
        #expect(second.flatMap(\.moved).map(\.facts.when.start.description) == ["2025-10-04"])
        let third = try store.ingest(
            SampleIssues.readings([
                SampleIssues.mention("2025-09-27", "Talks", on: "2025-10-04", status: .cancelled)
            ]))
        #expect(third.flatMap(\.cancelled).map(\.status) == [.cancelled])
        #expect(third.flatMap(\.added) == [])
        #expect(third.flatMap(\.moved) == [])
    }

    @Test func aNewRuleIsAMove() throws {
        let store = try SampleIssues.store()
        var weekly = SampleIssues.mention("2025-08-05", "Pier meeting", on: "2025-08-12")
        weekly.facts.recurrence = Recurrence(.weekly)
        var rare = SampleIssues.mention("2025-08-27", "Pier meeting", on: "2025-08-12")
        rare.facts.recurrence = Recurrence(.weekly, interval: 2)
        _ = try store.ingest(SampleIssues.readings([weekly]))
        let outcomes = try store.ingest(SampleIssues.readings([rare]))
        #expect(outcomes.flatMap(\.moved).map(\.facts.title) == ["Pier meeting"])
        #expect(outcomes.flatMap(\.updated) == [])
        let changes = Changes(since: weekly.issue.published, in: try store.reader.items())
        #expect(changes.moved.map(\.facts.title) == ["Pier meeting"])
        #expect(changes.updated == [])
    }

    @Test func readingAgainWritesNothing() throws {
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings([Self.talks]))
        #expect(try store.ingest(SampleIssues.readings([Self.talks])).map(\.state) == [.unchanged])
    }

    /// Published files depend only on what the fingerprint covers.
    @Test(arguments: [
        ("2025-08-05", "digest", true), ("2025-08-06", "digest", false),
        ("2025-08-05", "another", false),
    ])
    func theFingerprintChangesWithTheContent(
        published: String, digest: String, isSame: Bool
    ) throws {
        let store = try SampleIssues.store()
        let read = { (published: String, digest: String) in
            let time = Timestamp(iso: published) ?? Timestamp(milliseconds: 0)
            let issue = IssueReference(name: "a.md", published: time)
            _ = try store.ingest(IssueReading(issue: issue, digest: digest, mentions: []))
            return try store.reader.fingerprint()
        }
        let before = try read("2025-08-05", "digest")
        #expect((try read(published, digest) == before) == isSame)
    }

    @Test func anEditedIssueReplacesItsMentions() throws {
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings([Self.talks]))
        let edited = try store.ingest(
            SampleIssues.readings([SampleIssues.mention("2025-08-05", "Talks", on: "2025-10-05")]))
        #expect(edited.map(\.state) == [.edited])
        let items = try store.reader.items()
        #expect(items.map(\.facts.when.start.description) == ["2025-10-05"])
        #expect(items.flatMap(\.revisions) == [])
    }

    @Test func aRemovedIssueRemovesItsMentions() throws {
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings([Self.talks]))
        let removed = try store.remove(issue: "2025-08-05.md")
        #expect(removed?.removed.map(\.facts.title) == ["Talks"])
        #expect(try store.reader.items() == [])
        #expect(try store.remove(issue: "2025-08-05.md") == nil)
    }

    @Test(arguments: [["a.md", "b.md"], ["b.md", "a.md"]])
    func theSameIssueUnderTwoNamesIsOne(names: [String]) throws {
        let store = try SampleIssues.store()
        for name in names { _ = try store.ingest(IngestTests.copy(named: name)) }
        #expect(try store.reader.issues().map(\.issue.name) == ["a.md"])
        #expect(try store.reader.items().map(\.mentions.count) == [1])
        #expect(try store.remove(issue: "b.md")?.removed == [])
        #expect(try store.reader.items().count == 1)
    }

    @Test func twoIssuesWithTheSameNameAreDifferent() throws {
        let store = try SampleIssues.store()
        for folder in ["north", "south"] {
            let issue = IssueReference(
                name: "a.md", location: "file \(folder)/a.md",
                published: Self.talks.issue.published)
            let mention = Mention(
                issue: issue, line: 1,
                facts: Facts(
                    title: "Talks of the \(folder)", kind: .event, category: .meetup,
                    when: SampleIssues.when("2025-10-03")), text: folder)
            _ = try store.ingest(
                IssueReading(issue: issue, digest: folder, mentions: [mention]))
        }
        #expect(try store.reader.issues().map(\.issue.name) == ["a.md", "a.md"])
        #expect(try store.reader.items().count == 2)
        #expect(try store.remove(issue: "file north/a.md")?.removed.count == 1)
        #expect(try store.reader.items().map(\.facts.title) == ["Talks of the south"])
    }

    @Test func oneAddressWithTwoDatesIsTwoIssues() throws {
        let store = try SampleIssues.store()
        for day in ["2025-08-05", "2025-08-27"] {
            let issue = IssueReference(
                name: "\(day).md", published: SampleIssues.issue(day).published,
                url: "https://x.example/august")
            _ = try store.ingest(IssueReading(issue: issue, digest: day, mentions: []))
        }
        #expect(try store.reader.issues().count == 2)
    }

    @Test func theSearchIgnoresAccents() throws {
        let store = try SampleIssues.store()
        _ = try store.ingest(
            SampleIssues.readings([
                SampleIssues.mention("2025-08-05", "Evening in Nürnberg", on: "2025-10-03")
            ]))
        #expect(try store.reader.search("nurnb").count == 1)
        #expect(try store.reader.search("berlin") == [])
        #expect(try store.reader.search("\" OR *") == [])
    }

    @Test func aSkippedParagraphStaysWithItsIssue() throws {
        let store = try SampleIssues.store()
        let paragraphs = [3, 3, 7].map { line in
            UnreadParagraph(issue: Self.talks.issue.name, line: line, reason: "too long")
        }
        func reading(_ digest: String, _ unread: [UnreadParagraph]) -> IssueReading {
            IssueReading(issue: Self.talks.issue, digest: digest, mentions: [], unread: unread)
        }
        _ = try store.ingest(reading("first", paragraphs))
        #expect(try store.reader.unread() == paragraphs)
        _ = try store.ingest(reading("edited", [paragraphs[2]]))
        #expect(try store.reader.unread() == [paragraphs[2]])
        _ = try store.remove(issue: Self.talks.issue.name)
        #expect(try store.reader.unread() == [])
    }

    private static func copy(named name: String) -> IssueReading {
        let issue = IssueReference(name: name, published: talks.issue.published)
        return IssueReading(
            issue: issue, digest: "same",
            mentions: [Mention(issue: issue, line: 1, facts: talks.facts)])
    }
}
