import GRDB
import GRDBSQLite

/// A virtual file system (VFS) for SQLite in which every page of a store has a checksum.
enum ChecksummedStorage {
    /// The system's VFS, which accesses the disk.
    static var system: UnsafeMutablePointer<sqlite3_vfs>? { sqlite3_vfs_find(nil) }

    /// The URI that opens a store with this VFS; `options` are appended, such as `&immutable=1`.
    static func uri(of path: String, options: String = "") -> String {
        precondition(isRegistered, "SQLite has no way to files")
        // An absolute path gets two more slashes, since SQLite takes the text after `file://` for a
        // host.
        let root = path.hasPrefix("/") ? "//" : ""
        return "file:\(root)\(escaped(path))?vfs=\(name)\(options)"
    }

    /// A path, escaped for a URI.
    private static func escaped(_ path: String) -> String {
        let text = path.utf8.flatMap { byte -> [UInt8] in
            guard special.contains(byte) else { return [byte] }
            return Array(("%" + String(byte, radix: 16)).utf8)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The characters with a special meaning in a URI.
    private static let special = Array("%?#".utf8)

    private static let name: StaticString = "infracal"

    private static let isRegistered: Bool = {
        guard let system else { return false }
        let way = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
        way.initialize(to: system.pointee)
        way.pointee.pNext = nil
        way.pointee.zName = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
        way.pointee.szOsFile = Int32(ChecksummedFile.position + MemoryLayout<ChecksummedFile>.size)
        way.pointee.xOpen = { _, path, file, flags, outcome in
            let system = ChecksummedStorage.system
            let status =
                system?.pointee.xOpen(system, path, file, flags, outcome) ?? SQLITE_CANTOPEN
            if status == SQLITE_OK, flags & SQLITE_OPEN_MAIN_DB != 0, let file {
                ChecksummedFile.begin(with: file)
            }
            return status
        }
        return sqlite3_vfs_register(way, 0) == SQLITE_OK
    }()
}

extension ChecksummedStorage {
    /// Reserves room for checksums in a file that is still empty.
    static func prepare(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA page_count") == 0 else { return }
        try database.execute(sql: "PRAGMA page_size = \(PageChecksum.pageSize)")
        _ = reserve(PageChecksum.length, in: database)
    }

    /// True if the pages of a store have checksums; some page must have been read before.
    static func hasChecksums(_ database: Database) -> Bool {
        reserve(nil, in: database) == PageChecksum.length
    }

    /// Adds checksums to the pages of an earlier release's store by writing all of them again, in
    /// one transaction.
    static func addChecksums(_ database: Database) throws {
        guard !hasChecksums(database) else { return }
        _ = reserve(PageChecksum.length, in: database)
        try database.execute(sql: "VACUUM")
    }

    /// The number of bytes reserved at the end of each page.
    ///
    /// With `length`, sets this number; it applies when all pages are written again.
    private static func reserve(_ length: Int?, in database: Database) -> Int {
        var bytes = Int32(length ?? -1)
        sqlite3_file_control(
            database.sqliteConnection, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes)
        return Int(bytes)
    }
}
