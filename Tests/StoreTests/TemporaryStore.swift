import Foundation
import GRDB
import Profiles
import Reconciliation
import Store
import TestSupport

/// A store in a folder of its own, for tests that need a file.
struct TemporaryStore: ~Copyable {
    private let folder: TemporaryFolder

    /// Creates an empty folder.
    init() throws {
        folder = try TemporaryFolder()
    }

    /// The store's path.
    var path: String { folder.path("store.sqlite") }

    /// Opens the store again.
    func store(_ corrections: Corrections = .none) throws -> ItemStore {
        try ItemStore(
            path: path, reconciler: Reconciler(profile: .none), corrections: corrections)
    }

    /// The database of a store that already exists, for what a store never does itself; it writes
    /// checksums on pages as the store does.
    func database(_ configuration: Configuration = Configuration()) throws -> DatabaseQueue {
        try DatabaseQueue(path: "file://\(path)?vfs=infracal", configuration: configuration)
    }

    /// The bytes of the file, which can be changed.
    var content: Data {
        get throws { try Data(contentsOf: URL(filePath: path)) }
    }

    /// Replaces the bytes of the file.
    func write(_ content: Data) throws { try content.write(to: URL(filePath: path)) }

    /// A copy of the store's files as they are now, as a crash would leave them, in another folder.
    func image() throws -> TemporaryStore {
        let image = try TemporaryStore()
        for suffix in ["", "-wal"] {
            let from = path + suffix
            guard FileManager.default.fileExists(atPath: from) else { continue }
            try FileManager.default.copyItem(atPath: from, toPath: image.path + suffix)
        }
        return image
    }
}
