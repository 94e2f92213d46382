import CivilTime
import Items
import Store
import Testing

/// Changes to items are kept until they are reported.
@Suite struct UnreportedChangesTests {
    private static let talks = SampleIssues.mention("2025-08-05", "Talks", on: "2025-10-03")
    private static let later = SampleIssues.mention("2025-08-27", "Talks", on: "2025-10-04")

    private static func store() throws -> ItemStore {
        var store = try SampleIssues.store()
        store.keepsUnreportedChanges = true
        return store
    }

    @Test func changesAreKeptUntilTheyAreForgotten() throws {
        let store = try Self.store()
        #expect(try store.reader.unreportedChanges().isEmpty)
        _ = try store.ingest(SampleIssues.readings([Self.talks]))
        _ = try store.ingest(SampleIssues.readings([Self.later]))
        #expect(try !store.reader.unreportedChanges().isEmpty)
        let news = try store.reader.unreportedChanges()
        #expect(news.map { $0.added.count } == [1, 0])
        #expect(news.map { $0.moved.count } == [0, 1])
        #expect(news.flatMap(\.moved).map(\.facts.when.start.description) == ["2025-10-04"])
        try store.forgetUnreportedChanges()
        #expect(try store.reader.unreportedChanges() == [])
    }

    @Test func aRemovedItemIsReportedAsItWas() throws {
        let store = try Self.store()
        let outcomes = try store.ingest(SampleIssues.readings([Self.talks]))
        try store.forgetUnreportedChanges()
        for outcome in outcomes { _ = try store.remove(issue: outcome.issue) }
        #expect(
            try store.reader.unreportedChanges().flatMap(\.removed).map(\.facts.title) == ["Talks"])
    }

    @Test func anIssueWithoutChangesIsNotKept() throws {
        let store = try Self.store()
        _ = try store.ingest(SampleIssues.readings([Self.talks]))
        try store.forgetUnreportedChanges()
        _ = try store.ingest(SampleIssues.readings([Self.talks]))
        #expect(try store.reader.unreportedChanges().isEmpty)
    }

    @Test func nothingIsKeptUnlessRequested() throws {
        let store = try SampleIssues.store()
        _ = try store.ingest(SampleIssues.readings([Self.talks]))
        #expect(try store.reader.unreportedChanges().isEmpty)
    }
}
