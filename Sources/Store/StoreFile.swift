import Foundation
import GRDB

/// The file of a store, and the ways to open it.
struct StoreFile {
    /// The file's path.
    let path: String

    /// Opens it for reading and writing, creates it if it does not exist, and migrates it to the
    /// latest schema.
    func writing() throws(StoreError) -> any DatabaseWriter {
        try expectOwnFile()
        do {
            return try whenNobodyMakesIt {
                let database = try opened()
                try database.read(expectKnownSchema)
                try database.writeWithoutTransaction(ChecksummedStorage.addChecksums)
                try Schema.migrator.migrate(database)
                try database.writeWithoutTransaction(Schema.noteVersion)
                return database
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Runs `body`, and tries again if another program is creating the tables at this moment.
    ///
    /// Each attempt may itself wait for the whole time that is allowed.
    private func whenNobodyMakesIt<Result>(_ body: () throws -> Result) throws -> Result {
        let end = ContinuousClock.now + .seconds(StoreFile.secondsToWait)
        while true {
            do {
                return try body()
            } catch let error as DatabaseError
                where [.SQLITE_ERROR, .SQLITE_BUSY, .SQLITE_CONSTRAINT].contains(error.resultCode)
                && ContinuousClock.now < end
            {
                Thread.sleep(forTimeInterval: StoreFile.pause)
            }
        }
    }

    /// Opens it for reading and writing, and creates it if it does not exist: empty, but with room
    /// for checksums on its pages.
    func opened() throws -> DatabaseQueue {
        var configuration = StoreFile.configuration
        configuration.journalMode = .wal
        configuration.prepareDatabase(ChecksummedStorage.prepare)
        return try DatabaseQueue(
            path: ChecksummedStorage.uri(of: path), configuration: configuration)
    }

    /// Opens it for reading.
    func reading() throws(StoreError) -> any DatabaseReader {
        try expectOwnFile()
        do {
            var configuration = StoreFile.configuration
            configuration.readonly = true
            let database = try DatabaseQueue(path: readableURI, configuration: configuration)
            try database.read(expectKnownSchema)
            try database.read(expectTables)
            return database
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(secondsToWait)
        return configuration
    }

    /// The time to wait for another program's transaction.
    private static let secondsToWait = 5.0
    private static let pause = 0.05
}

extension StoreFile {
    /// The URI for reading.
    ///
    /// SQLite reads a write-ahead log only if it can write next to it. If the folder cannot be
    /// written and there is no log, nobody else writes either, and the file is read as it is.
    private var readableURI: String {
        let folder = (path as NSString).deletingLastPathComponent
        let files = FileManager.default
        let isAlone =
            !files.isWritableFile(atPath: folder.isEmpty ? "." : folder)
            && !files.fileExists(atPath: path + "-wal")
        return ChecksummedStorage.uri(of: path, options: isAlone ? "&immutable=1" : "")
    }

    /// Throws if another program or a later release wrote the file, before SQLite writes into it.
    ///
    /// A database that names no program is a store whose creation was interrupted, if it has no
    /// tables.
    private func expectOwnFile() throws(StoreError) {
        for suffix in Self.companions { _ = try StoreHeader(path: path + suffix) }
        guard let header = try StoreHeader(path: path), header.isDatabase else { return }
        guard [0, Schema.applicationID].contains(header.applicationID) else {
            throw StoreError(path: path, reason: .foreign)
        }
        guard header.applicationID != 0 || !hasTables else {
            throw StoreError(path: path, reason: .foreign)
        }
        if header.applicationID != 0, header.version > Schema.version {
            throw StoreError(path: path, reason: .newer(header.version))
        }
    }

    /// The suffixes of the files that SQLite keeps next to a database.
    private static let companions = ["-wal", "-shm", "-journal"]

    /// True if the file itself has tables, regardless of its log.
    private var hasTables: Bool {
        var configuration = StoreFile.configuration
        configuration.readonly = true
        let database = try? DatabaseQueue(
            path: ChecksummedStorage.uri(of: path, options: "&immutable=1"),
            configuration: configuration)
        let count = try? database?.read { database in
            try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master")
        }
        return count.map { $0 != 0 } ?? true
    }

    /// Throws `.missing` if another program is still creating the store: it has no tables yet.
    private func expectTables(_ database: Database) throws {
        guard try Schema.migrator.appliedIdentifiers(database).isEmpty else { return }
        throw StoreError(path: path, reason: .missing)
    }

    /// Throws `.newer` for a store of a later release, `.damaged` if checksums are missing.
    ///
    /// If a release with checksums wrote the store, but the header reserves no room for them, it is
    /// damaged.
    private func expectKnownSchema(_ database: Database) throws {
        let names = try Schema.migrator.appliedIdentifiers(database)
        guard !names.contains(Schema.checksums) || ChecksummedStorage.hasChecksums(database) else {
            throw StoreError(path: path, reason: .damaged)
        }
        guard !names.isSubset(of: Schema.migrator.migrations) else { return }
        let numbers = names.compactMap { Int($0.prefix { $0 != ":" }) }
        throw StoreError(path: path, reason: .newer(numbers.max() ?? 0))
    }
}
