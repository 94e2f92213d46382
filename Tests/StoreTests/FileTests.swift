import Foundation
import GRDB
import Items
import Profiles
import Reconciliation
import Store
import Testing

@Suite struct FileTests {
    @Test func aMissingStoreIsNamed() throws {
        let place = try TemporaryStore()
        #expect(throws: StoreError(path: place.path, reason: .missing)) {
            try ItemReader(path: place.path)
        }
    }

    @Test func aFileThatIsNotAStoreIsRefusedAndKept() throws {
        let place = try TemporaryStore()
        let garbage = Data(repeating: 0x41, count: 8192)
        try garbage.write(to: URL(filePath: place.path))
        #expect(throws: StoreError(path: place.path, reason: .damaged)) { try place.store() }
        #expect(throws: StoreError(path: place.path, reason: .damaged)) {
            try ItemReader(path: place.path)
        }
        #expect(try Data(contentsOf: URL(filePath: place.path)) == garbage)
    }

    @Test func aLaterReleasesStoreIsRefused() throws {
        let place = try TemporaryStore()
        _ = try place.store()
        try place.database().write { database in
            try database.execute(
                sql: "INSERT INTO grdb_migrations (identifier) VALUES ('7: something new')")
        }
        #expect(throws: StoreError(path: place.path, reason: .newer(7))) { try place.store() }
        #expect(throws: StoreError(path: place.path, reason: .newer(7))) {
            try ItemReader(path: place.path)
        }
    }

    /// The header says that a later release wrote the store, and its pages cannot be read.
    @Test func aLaterReleasesStoreIsRecognizedByItsHeader() throws {
        let place = try TemporaryStore()
        _ = try place.store()
        try place.database().writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)")
        }
        var content = try place.content
        content.replaceSubrange(100..<content.count, with: Data(count: content.count - 100))
        try place.write(content)
        #expect(throws: StoreError(path: place.path, reason: .newer(99))) { try place.store() }
        #expect(throws: StoreError(path: place.path, reason: .newer(99))) {
            try ItemReader(path: place.path)
        }
        #expect(try place.content == content)
    }

    @Test(arguments: ["", "PRAGMA application_id = 1;", "PRAGMA journal_mode = WAL;"])
    func anotherProgramsDatabaseIsRefusedUntouched(settings: String) throws {
        let place = try TemporaryStore()
        do {
            let other = try DatabaseQueue(path: place.path)
            try other.writeWithoutTransaction { database in
                try database.execute(sql: settings + "CREATE TABLE songs (title TEXT)")
            }
            try other.close()
        }
        let content = try place.content
        #expect(throws: StoreError(path: place.path, reason: .foreign)) { try place.store() }
        #expect(throws: StoreError(path: place.path, reason: .foreign)) {
            try ItemReader(path: place.path)
        }
        #expect(try place.content == content)
    }

    @Test func anInterruptedCreationOfAStoreIsCompleted() throws {
        let place = try TemporaryStore()
        do {
            let other = try DatabaseQueue(path: place.path)
            try other.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA user_version = 0; VACUUM")
            }
            try other.close()
        }
        #expect(throws: StoreError(path: place.path, reason: .missing)) {
            try ItemReader(path: place.path)
        }
        #expect(try place.store().reader.check() == [])
    }

    @Test(
        .timeLimit(.minutes(5)), arguments: ["a link", "a folder", "a pipe or a device"],
        ["", "-wal", "-shm", "-journal"])
    func anythingButAFileIsRefusedAtOnce(kind: String, suffix: String) throws {
        let place = try TemporaryStore()
        if !suffix.isEmpty { _ = try place.store() }
        let path = place.path + suffix
        let target = place.path + ".target"
        try? FileManager.default.removeItem(atPath: path)
        switch kind {
        case "a link":
            try Data().write(to: URL(filePath: target))
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
        case "a folder":
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false)
        default: #expect(mkfifo(path, 0o600) == 0)
        }
        let error = StoreError(path: path, reason: .notFile(kind))
        #expect(throws: error) { try place.store() }
        #expect(throws: error) { try ItemReader(path: place.path) }
        #expect(FileManager.default.contents(atPath: target)?.isEmpty != false)
    }

    @Test(.timeLimit(.minutes(5))) func waitingForAnotherProgramIsLimited() throws {
        let place = try TemporaryStore()
        _ = try place.store()
        let writer = try place.database()
        try writer.writeWithoutTransaction { database in
            try database.inTransaction(.immediate) {
                #expect(throws: StoreError(path: place.path, reason: .locked)) {
                    try place.store()
                }
                return .rollback
            }
        }
    }

    @Test func aReaderIsNotBlockedByAWriter() throws {
        let place = try TemporaryStore()
        _ = try place.store().ingest(SampleIssues.readings(OrderTests.mentions))
        let items = try ItemReader(path: place.path).items()
        let writer = try place.database()
        try writer.writeWithoutTransaction { database in
            try database.inTransaction(.immediate) {
                try database.execute(sql: "DELETE FROM items")
                #expect(try ItemReader(path: place.path).items() == items)
                return .rollback
            }
        }
    }

    @Test func aStoreIsIntactAfterACrash() throws {
        let place = try TemporaryStore()
        let readings = SampleIssues.readings(OrderTests.mentions)
        _ = try place.store().ingest(Array(readings.dropLast()))
        let items = try ItemReader(path: place.path).items()
        let writer = try place.database()
        try writer.writeWithoutTransaction { database in
            try database.inTransaction(.immediate) {
                try database.execute(sql: "PRAGMA cache_size = 1; DELETE FROM mentions")
                let crashed = try place.image()
                let store = try crashed.store()
                #expect(try store.reader.check() == [])
                #expect(try store.reader.items() == items)
                _ = try store.ingest(readings)
                #expect(try store.reader.issues().count == readings.count)
                return .rollback
            }
        }
    }

    @Test func aReadOnlyFileIsReported() throws {
        let place = try TemporaryStore()
        #expect(throws: StoreError(path: "/proc/store.sqlite", reason: .readOnly)) {
            try ItemStore(path: "/proc/store.sqlite", reconciler: .init(profile: .none))
        }
        _ = try place.store()
    }

    @Test func aDamagedStoreIsReportedAndNotTrusted() throws {
        let place = try TemporaryStore()
        _ = try place.store().ingest(SampleIssues.readings(OrderTests.mentions))
        try place.database().write { database in
            try database.execute(sql: "UPDATE items SET kind = 'party'")
        }
        #expect(throws: StoreError(path: place.path, reason: .damaged)) {
            try ItemReader(path: place.path).items()
        }
    }

    @Test func aCheckFindsInconsistentRows() throws {
        let place = try TemporaryStore()
        _ = try place.store().ingest(SampleIssues.readings(OrderTests.mentions))
        #expect(try ItemReader(path: place.path).check() == [])
        var careless = Configuration()
        careless.foreignKeysEnabled = false
        try place.database(careless).write { database in
            try database.execute(sql: "UPDATE items SET uid = 'Monday' WHERE rowid = 1")
        }
        let problems = try ItemReader(path: place.path).check().map(\.message)
        #expect(problems.contains("'Monday' is not an identifier"))
    }
}
