import Foundation
import GRDB
import Items
import Profiles
import Reconciliation
import Store
import TestSupport
import Testing

/// Stores that releases wrote, each kept as it was, opened by this one.
@Suite struct MigrationTests {
    private static let folder = Repository.root.appending(path: "Tests/StoreTests/Fixtures")

    @Test(arguments: ["schema-1.sqlite"])
    func aStoreOfAnEarlierReleaseIsReadAndGoesOn(name: String) throws {
        let place = try TemporaryStore()
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: name), to: URL(filePath: place.path))
        let store = try place.store()
        #expect(try store.reader.check() == [])
        let before = try store.reader.items().map(\.facts.title)
        #expect(!before.isEmpty)
        _ = try store.ingest(Tale.readings(OrderTests.tale))
        #expect(try store.reader.check() == [])
        #expect(Set(try store.reader.items().map(\.facts.title)).isSuperset(of: before))
    }

    /// The first stores knew one stance more.
    @Test func aStanceThatNoTextHasAnyLongerIsRead() throws {
        let place = try TemporaryStore()
        try FileManager.default.copyItem(
            at: Self.folder.appending(path: "schema-1.sqlite"), to: URL(filePath: place.path))
        try DatabaseQueue(path: place.path).write { database in
            try database.execute(sql: "UPDATE mentions SET stance = 'past'")
        }
        let store = try place.store()
        let mentions = try store.reader.items().flatMap { try store.reader.mentions(of: $0.uid) }
        #expect(Set(mentions.map(\.stance)) == [.announced])
    }
}
