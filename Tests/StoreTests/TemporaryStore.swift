import Foundation
import GRDB
import Profiles
import Reconciliation
import Store
import TestSupport

/// A store in a folder of its own, for tests of what only a file can show.
struct TemporaryStore: ~Copyable {
    private let folder: TemporaryFolder

    /// An empty folder.
    init() throws {
        folder = try TemporaryFolder()
    }

    /// The store's path.
    var path: String { folder.path("store.sqlite") }

    /// The store, opened anew.
    func store(_ corrections: Corrections = .none) throws -> ItemStore {
        try ItemStore(
            path: path, reconciler: Reconciler(profile: .none), corrections: corrections)
    }

    /// The database of a store that was opened before, for what no store does by itself; it seals
    /// pages as the store does.
    func database(_ configuration: Configuration = Configuration()) throws -> DatabaseQueue {
        try DatabaseQueue(path: "file://\(path)?vfs=infracal", configuration: configuration)
    }

    /// The bytes of the file, which may be changed.
    var content: Data {
        get throws { try Data(contentsOf: URL(filePath: path)) }
    }

    /// Puts other bytes in the place of the file.
    func write(_ content: Data) throws { try content.write(to: URL(filePath: path)) }

    /// The files of the store as they are at this moment, as a crash would leave them, in another
    /// folder.
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
