import CivilTime
import Items
import Profiles
import Reconciliation
import Store
import Testing

@Suite struct IdentifierTests {
    @Test func anIdentifierRevealsNothingAboutTheItem() throws {
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings(OrderTests.mentions))
        for item in try store.reader.items() {
            #expect(
                item.uid.text.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil)
        }
    }

    @Test func noTwoItemsShareOne() throws {
        let twins = (1...20).map {
            SampleIssues.mention("2025-08-05", line: $0, "Twins", on: "2025-09-01")
        }
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings(twins + OrderTests.mentions))
        let items = try store.reader.items()
        #expect(Set(items.map(\.uid)).count == items.count)
    }

    @Test func aMoveKeepsTheIdentifier() throws {
        let old = SampleIssues.mention(
            "2025-06-01", "Prices rise", on: "2025-07-09", kind: .deadline)
        let new = SampleIssues.mention(
            "2025-07-01", "Prices rise", on: "2025-07-30", kind: .deadline)
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings([old]))
        let uid = try store.reader.items().map(\.uid)
        _ = try store.ingest(SampleIssues.readings([new]))
        #expect(try store.reader.items().map(\.uid) == uid)
    }

    @Test func aPublishedIdentifierStaysWhenAnOlderIssueArrives() throws {
        let known = SampleIssues.mention(
            "2025-08-27", "Evening of talks in Oslo", on: "2025-10-03",
            url: "https://meet.example/oslo/7")
        let older = SampleIssues.mention(
            "2025-08-05", "Talks about clouds", on: "2025-10-03", url: "https://meet.example/oslo/7"
        )
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings([known]))
        let uids = try store.reader.items().map(\.uid)
        try store.keepPublished(uids)
        _ = try store.ingest(SampleIssues.readings([older]))
        let items = try store.reader.items()
        #expect(items.map(\.uid) == uids)
        #expect(items.map(\.mentions.count) == [2])
    }

    @Test func anEditedIssueKeepsThePublishedIdentifier() throws {
        let store = try SampleIssues.store()
        _ = try store.ingest(
            SampleIssues.readings([
                SampleIssues.mention("2025-08-05", "Evenig of talks", on: "2025-10-03")
            ]))
        let uids = try store.reader.items().map(\.uid)
        try store.keepPublished(uids)
        _ = try store.ingest(
            SampleIssues.readings([
                SampleIssues.mention(
                    "2025-08-05", "Evening of talks", on: "2025-10-03", place: "Oslo")
            ]))
        #expect(try store.reader.items().map(\.uid) == uids)
        #expect(try store.reader.items().map(\.facts.title) == ["Evening of talks"])
    }

    @Test func unpublishedIdentifiersAreThoseOfReadingInOrder() throws {
        let known = SampleIssues.mention(
            "2025-08-27", "Evening of talks in Oslo", on: "2025-10-03",
            url: "https://meet.example/oslo/7")
        let older = SampleIssues.mention(
            "2025-08-05", "Talks about clouds", on: "2025-10-03", url: "https://meet.example/oslo/7"
        )
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings([known]))
        _ = try store.ingest(SampleIssues.readings([older]))
        #expect(try store.reader.items() == Reconciler(profile: .none).items(from: [older, known]))
    }
}
