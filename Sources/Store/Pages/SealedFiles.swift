import GRDB
import GRDBSQLite

/// SQLite's way to files on which every page of a store bears a seal ("VFS" in SQLite's words).
enum SealedFiles {
    /// The system's own way, which reaches the disk.
    static var system: UnsafeMutablePointer<sqlite3_vfs>? { sqlite3_vfs_find(nil) }

    /// Opens a store by its path in this way; `options` are further ones of the URI.
    static func uri(of path: String, options: String = "") -> String {
        precondition(isRegistered, "SQLite has no way to files")
        // SQLite takes what follows two slashes for the name of a machine.
        let root = path.hasPrefix("/") ? "//" : ""
        return "file:\(root)\(escaped(path))?vfs=\(name)\(options)"
    }

    /// A path as a URI has it.
    private static func escaped(_ path: String) -> String {
        let text = path.utf8.flatMap { byte -> [UInt8] in
            guard special.contains(byte) else { return [byte] }
            return Array(("%" + String(byte, radix: 16)).utf8)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// What means something else in a URI than in a path.
    private static let special = Array("%?#".utf8)

    private static let name: StaticString = "infracal"

    private static let isRegistered: Bool = {
        guard let system else { return false }
        let way = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        way.initialize(to: system.pointee)
        way.pointee.pNext = nil
        way.pointee.zName = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
        way.pointee.szOsFile = Int32(SealedFile.position + MemoryLayout<SealedFile>.size)
        way.pointee.xOpen = { _, path, file, flags, outcome in
            let system = SealedFiles.system
            let status =
                system?.pointee.xOpen(system, path, file, flags, outcome) ?? SQLITE_CANTOPEN
            if status == SQLITE_OK, flags & SQLITE_OPEN_MAIN_DB != 0, let file {
                SealedFile.begin(with: file)
            }
            return status
        }
        return sqlite3_vfs_register(way, 0) == SQLITE_OK
    }()
}

extension SealedFiles {
    /// Makes a file that is still empty keep room for seals.
    static func prepare(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA page_count") == 0 else { return }
        try database.execute(sql: "PRAGMA page_size = \(PageSeal.pageSize)")
        _ = reserve(PageSeal.length, in: database)
    }

    /// Whether the pages of a store, which was read from before, bear seals.
    static func isSealed(_ database: Database) -> Bool {
        reserve(nil, in: database) == PageSeal.length
    }

    /// Seals the pages of a store that an earlier release wrote: writes all of them anew, in one
    /// transaction.
    static func seal(_ database: Database) throws {
        guard !isSealed(database) else { return }
        _ = reserve(PageSeal.length, in: database)
        try database.execute(sql: "VACUUM")
    }

    /// The bytes that pages reserve at their end; with `length`, those that they will reserve once
    /// they are written anew.
    private static func reserve(_ length: Int?, in database: Database) -> Int {
        var bytes = Int32(length ?? -1)
        sqlite3_file_control(
            database.sqliteConnection, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes)
        return Int(bytes)
    }
}
