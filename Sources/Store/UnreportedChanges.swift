import Foundation
import GRDB
import Items

/// The changes that an issue made to items, stored until they are reported.
///
/// They are written in the transaction that changes the items, so that no change goes unreported if
/// the program is interrupted.
struct UnreportedChanges: Codable {
    private let issue: String
    private let added: [UID]
    private let moved: [UID]
    private let cancelled: [UID]
    private let updated: [UID]
    /// Complete items, since the store no longer has them.
    private let removed: [Item]

    /// The changes in an outcome; nil if there are none.
    init?(_ outcome: IngestOutcome) {
        issue = outcome.issue
        added = outcome.added.map(\.uid)
        moved = outcome.moved.map(\.uid)
        cancelled = outcome.cancelled.map(\.uid)
        updated = outcome.updated.map(\.uid)
        removed = outcome.removed
        let count = added.count + moved.count + cancelled.count + updated.count + removed.count
        guard count > 0 else { return nil }
    }
}

extension UnreportedChanges {
    /// Stores the changes.
    func keep(in database: Database) throws {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) " + Self.kept) ?? 0
        let number = String(count + Self.firstNumber)
        let text = String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
        try database.execute(
            sql: "INSERT INTO settings (name, value) VALUES (?, ?)",
            arguments: [Self.prefix + number, text])
    }

    /// The stored changes, in the order in which they happened.
    static func all(in database: Database) throws -> [UnreportedChanges] {
        try String.fetchAll(database, sql: "SELECT value \(kept) ORDER BY name")
            .map { try JSONDecoder().decode(UnreportedChanges.self, from: Data($0.utf8)) }
    }

    /// Deletes the stored changes.
    static func forget(in database: Database) throws {
        try database.execute(sql: "DELETE " + kept)
    }

    /// The outcome, with the items as they are now; items that were removed since are left out.
    func outcome(in database: Database) throws -> IngestOutcome {
        IngestOutcome(
            issue: issue, state: .edited, added: try items(added, in: database),
            moved: try items(moved, in: database), cancelled: try items(cancelled, in: database),
            updated: try items(updated, in: database), removed: removed)
    }

    private func items(_ uids: [UID], in database: Database) throws -> [Item] {
        uids.isEmpty ? [] : try ItemFetch(uids: uids).items(in: database)
    }

    private static let prefix = "news "
    private static let kept = "FROM settings WHERE name >= 'news ' AND name < 'news!'"
    /// The number of the first stored change.
    ///
    /// All numbers have ten digits, so that the names with them sort in numerical order.
    private static let firstNumber = 1_000_000_000
}

extension ItemStore {
    /// Deletes the stored changes once they have been reported.
    public func forgetUnreportedChanges() throws(StoreError) {
        try write { transaction in try UnreportedChanges.forget(in: transaction.database) }
    }
}

extension ItemReader {
    /// The changes that have not been reported, in the order in which they happened.
    public func unreportedChanges() throws(StoreError) -> [IngestOutcome] {
        try read { database in
            try UnreportedChanges.all(in: database).map { try $0.outcome(in: database) }
        }
    }
}
