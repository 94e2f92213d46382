import Foundation
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
}
