import Foundation
import GRDB
import GRDBSQLite
import Items
import Store
import TestSupport
import Testing

/// Damage to the file that SQLite itself does not notice.
@Suite struct PageChecksumTests {
    private static let pageSize = 4096

    /// A store with all issues of a mentions.
    private static func filled() throws -> TemporaryStore {
        let place = try TemporaryStore()
        _ = try place.store().ingest(SampleIssues.readings(OrderTests.mentions))
        return place
    }

    @Test func overwrittenTextInARowIsNoticed() throws {
        let place = try Self.filled()
        let title = try #require(try ItemReader(path: place.path).items().first?.facts.title)
        var content = try place.content
        while let range = content.range(of: Data(title.utf8)) {
            content.replaceSubrange(range, with: Data(title.uppercased().utf8.reversed()))
        }
        try place.write(content)
        let damaged = StoreError(path: place.path, reason: .damaged)
        #expect(throws: damaged) { try ItemReader(path: place.path).items() }
        #expect(throws: damaged) { try ItemReader(path: place.path).search(title) }
        #expect(throws: damaged) { try ItemReader(path: place.path).check() }
    }

    @Test func aCheckReadsEveryPage() throws {
        let place = try Self.filled()
        let sound = try place.content
        let unused = try place.database().read { database in
            try Int.fetchOne(database, sql: "PRAGMA freelist_count") ?? 0
        }
        var random = SeededGenerator(seed: 1)
        let unnoticed = try stride(from: 0, to: sound.count, by: Self.pageSize).filter { page in
            var content = sound
            content[page + Int.random(in: 0..<Self.pageSize, using: &random)] ^= 1
            try place.write(content)
            do throws(StoreError) {
                return try ItemReader(path: place.path).check().isEmpty
            } catch {
                #expect(error.reason == .damaged)
                return false
            }
        }
        #expect(unnoticed.count <= unused)
    }

    @Test(arguments: 1...60)
    func damageNeverGivesOtherItems(seed: Int) throws {
        let place = try Self.filled()
        let items = try ItemReader(path: place.path).items()
        var random = SeededGenerator(seed: UInt64(seed))
        try place.write(
            Damage.allCases[seed % Damage.allCases.count].done(to: place.content, &random))
        do {
            #expect(try ItemReader(path: place.path).items() == items)
            _ = try place.store().ingest(SampleIssues.readings(OrderTests.mentions))
            #expect(try ItemReader(path: place.path).items() == items)
        } catch let error as StoreError {
            #expect(error.reason == .damaged)
        }
    }

    @Test func aHeaderWithoutChecksumsIsDamage() throws {
        let place = try Self.filled()
        var content = try place.content
        content[20] = 0
        try place.write(content)
        #expect(throws: StoreError(path: place.path, reason: .damaged)) { try place.store() }
        #expect(throws: StoreError(path: place.path, reason: .damaged)) {
            try ItemReader(path: place.path)
        }
    }

    @Test func aCopyHasChecksumsAsWell() throws {
        let place = try Self.filled()
        let copy = try TemporaryStore()
        try ItemReader(path: place.path).copy(to: copy.path)
        #expect(try copy.store().reader.check() == [])
        #expect(try ItemReader(path: copy.path).items() == ItemReader(path: place.path).items())
    }

    /// Later releases of SQLite read only parts of pages.
    @Test func partOfADamagedPageIsNotRead() throws {
        let place = try Self.filled()
        var content = try place.content
        content[Self.pageSize * 2 + 2_000] ^= 1
        try place.write(content)
        try place.database().inDatabase { database in
            var file: UnsafeMutablePointer<sqlite3_file>?
            sqlite3_file_control(
                database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
            let methods = try #require(file?.pointee.pMethods?.pointee)
            func status(at offset: Int) -> Int32 {
                var bytes = [UInt8](repeating: 0, count: 64)
                return methods.xRead(file, &bytes, Int32(bytes.count), Int64(offset))
            }
            #expect(status(at: Self.pageSize + 100) == SQLITE_OK)
            #expect(status(at: Self.pageSize * 2 + 100) == SQLITE_IOERR | 32 << 8)
            #expect(status(at: Self.pageSize * 2 - 10) == SQLITE_IOERR | 32 << 8)
        }
    }
}

/// The kinds of damage that disks and strangers do to a file.
private enum Damage: CaseIterable {
    case oneByte, manyBytes, cut, emptyPage, swappedPages

    func done(to sound: Data, _ random: inout SeededGenerator) -> Data {
        var content = sound
        let pages = content.count / 4096
        let (one, other) = (
            Int.random(in: 0..<pages, using: &random) * 4096,
            Int.random(in: 0..<pages, using: &random) * 4096
        )
        switch self {
        case .oneByte: content[Int.random(in: 0..<content.count, using: &random)] ^= 1
        case .manyBytes:
            for _ in 0..<256 {
                content[Int.random(in: 0..<content.count, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
        case .cut: content = content.prefix(Int.random(in: 1..<content.count, using: &random))
        case .emptyPage: content.resetBytes(in: one..<one + 4096)
        case .swappedPages:
            let bytes = content[one..<one + 4096]
            content.replaceSubrange(one..<one + 4096, with: sound[other..<other + 4096])
            content.replaceSubrange(other..<other + 4096, with: bytes)
        }
        return content
    }
}
