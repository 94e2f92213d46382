import Foundation
import GRDB

/// A store's file, and how it is opened.
struct StoreFile {
    /// The file's path.
    let path: String

    /// Opens it for reading and writing, makes it where it is absent, and brings it to the newest
    /// schema.
    func writing() throws(StoreError) -> any DatabaseWriter {
        do {
            var configuration = StoreFile.configuration
            configuration.journalMode = .wal
            let database = try DatabaseQueue(path: path, configuration: configuration)
            try database.read(expectKnownSchema)
            try Schema.migrator.migrate(database)
            return database
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Opens it for reading.
    func reading() throws(StoreError) -> any DatabaseReader {
        do {
            var configuration = StoreFile.configuration
            configuration.readonly = true
            let database = try DatabaseQueue(path: readablePath, configuration: configuration)
            try database.read(expectKnownSchema)
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

    /// How long another program's transaction is waited for.
    private static let secondsToWait = 5.0
}

extension StoreFile {
    /// SQLite reads a write-ahead log only where it may write beside it; where the folder cannot be
    /// written and there is no log, nobody else writes either, and the file is read as it stands.
    private var readablePath: String {
        let folder = (path as NSString).deletingLastPathComponent
        let files = FileManager.default
        guard !files.isWritableFile(atPath: folder.isEmpty ? "." : folder),
            !files.fileExists(atPath: path + "-wal")
        else { return path }
        let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return "file:\(escaped)?immutable=1"
    }

    private func expectKnownSchema(_ database: Database) throws {
        guard try Schema.migrator.hasBeenSuperseded(database) else { return }
        let names = try Schema.migrator.appliedIdentifiers(database)
        let numbers = names.compactMap { Int($0.prefix { $0 != ":" }) }
        throw StoreError(path: path, reason: .newer(numbers.max() ?? 0))
    }
}
