import Foundation
import GRDB
import Items
import Profiles
import Reconciliation
import Store
import TestSupport
import Testing

/// Stores that earlier releases wrote, opened by this release.
@Suite struct MigrationTests {
    private static let folder = Repository.root.appending(path: "Tests/StoreTests/Fixtures")

    @Test(arguments: ["schema-1.sqlite", "schema-3.sqlite"])
    func aStoreOfAnEarlierReleaseIsMigrated(name: String) throws {
        let place = try TemporaryStore()
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: name), to: URL(filePath: place.path))
        let items = try ItemReader(path: place.path).items()
        let store = try place.store()
        #expect(try store.reader.check() == [])
        #expect(!items.isEmpty)
        #expect(try store.reader.items() == items)
        let before = items.map(\.facts.title)
        _ = try store.ingest(SampleIssues.readings(OrderTests.mentions))
        #expect(try store.reader.check() == [])
        #expect(Set(try store.reader.items().map(\.facts.title)).isSuperset(of: before))
    }

    /// The first stores had one more status.
    @Test func aFormerStatusIsRead() throws {
        let place = try TemporaryStore()
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: "schema-1.sqlite"), to: URL(filePath: place.path))
        try DatabaseQueue(path: place.path).write { database in
            try database.execute(sql: "UPDATE mentions SET stance = 'past'")
        }
        let store = try place.store()
        let mentions = try store.reader.items().flatMap { try store.reader.mentions(of: $0.uid) }
        #expect(Set(mentions.map(\.status)) == [.announced])
    }

    @Test(arguments: ["schema-1.sqlite", "schema-3.sqlite"])
    func migratedPagesHaveChecksums(name: String) throws {
        let place = try TemporaryStore()
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: name), to: URL(filePath: place.path))
        let title = try #require(try ItemReader(path: place.path).items().first?.facts.title)
        _ = try place.store()
        var content = try place.content
        while let range = content.range(of: Data(title.utf8)) {
            content.replaceSubrange(range, with: Data(title.utf8.reversed()))
        }
        try place.write(content)
        #expect(throws: StoreError(path: place.path, reason: .damaged)) {
            try ItemReader(path: place.path).items()
        }
    }

    @Test func aCopyOfAnEarlierStoreIsMigrated() throws {
        let place = try TemporaryStore()
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: "schema-3.sqlite"), to: URL(filePath: place.path))
        let copy = try TemporaryStore()
        let reader = try ItemReader(path: place.path)
        try reader.copy(to: copy.path)
        let store = try copy.store()
        #expect(try store.reader.check() == [])
        #expect(try store.reader.items() == reader.items())
    }

    /// Earlier releases identified an issue by its name alone.
    @Test func anIssueOfAnEarlierReleaseGetsItsLocation() throws {
        let place = try TemporaryStore()
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: "schema-3.sqlite"), to: URL(filePath: place.path))
        let store = try place.store()
        let known = try store.reader.issues()
        let items = try store.reader.items()
        let first = try #require(known.first)
        let reading = { (folder: String, digest: String) in
            IssueReading(
                issue: IssueReference(
                    name: first.issue.name, location: "file \(folder)/\(first.issue.name)",
                    published: first.issue.published), digest: digest, mentions: [])
        }
        #expect(try store.ingest(reading("issues", first.digest)).state == .unchanged)
        #expect(try store.reader.items() == items)
        #expect(try store.ingest(reading("elsewhere", "of another text")).state == .new)
        let locations = try store.reader.issues().map(\.issue.location)
        #expect(locations.count == known.count + 1)
        #expect(
            Set(locations).isSuperset(of: [
                "file issues/\(first.issue.name)", "file elsewhere/\(first.issue.name)",
            ]))
        #expect(try store.reader.check() == [])
    }

    /// If two sources had an issue with the same name, the old store contains only one of them.
    @Test func sourcesAreReadAgain() throws {
        let place = try TemporaryStore()
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: "schema-3.sqlite"), to: URL(filePath: place.path))
        let key =
            "folder issues/*.md a14110c7fcc11696e57cca1f207f5ae237f4a366e495e9789388924685d896dd"
        let before = try #require(try ItemReader(path: place.path).sourceState(of: key))
        let after = try #require(try place.store().reader.sourceState(of: key))
        #expect(after.hasPrefix("\t\n"))
        #expect(after.split(separator: "\n").dropFirst() == before.split(separator: "\n")[...])
    }
}
