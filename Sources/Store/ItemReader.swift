public import CivilTime
import Foundation
import GRDB
public import Items
public import Reconciliation

/// Reads a store; a refresh neither blocks it nor is blocked by it.
public struct ItemReader: Sendable {
    /// The store's path.
    public let path: String
    let database: any DatabaseReader

    /// Opens a store for reading.
    ///
    /// Throws `.missing` if there is no file, `.newer` if a later release wrote it, `.damaged` if
    /// it is not a database, `.foreign` if it is another program's.
    public init(path: String) throws(StoreError) {
        guard try StoreHeader(path: path) != nil else {
            throw StoreError(path: path, reason: .missing)
        }
        let database = try StoreFile(path: path).reading()
        self.init(path: path, database: database)
    }

    init(path: String, database: any DatabaseReader) {
        self.path = path
        self.database = database
    }

    /// Reads in one snapshot; all errors become errors of this store.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.read(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

extension ItemReader {
    /// The items that a query selects, by date, then identifier.
    public func items(_ query: ItemQuery = ItemQuery()) throws(StoreError) -> [Item] {
        try read { database in try ItemFetch(query).items(in: database) }
    }

    /// The item whose identifier begins with a prefix.
    ///
    /// Throws `.unknownItem` or `.ambiguousItem` unless there is exactly one.
    public func item(_ prefix: String) throws(StoreError) -> Item {
        let items = try read { database in
            try ItemFetch(prefix: prefix.lowercased()).items(in: database)
        }
        guard let item = items.first else {
            throw StoreError(path: path, reason: .unknownItem(prefix))
        }
        guard items.count == 1 || item.uid.text == prefix.lowercased() else {
            throw StoreError(path: path, reason: .ambiguousItem(prefix))
        }
        return item
    }

    /// The items that match every word of `text`, the best match first.
    ///
    /// A word matches words that begin with it in an item's title, place, projects or text: `work`
    /// finds "workshop". Empty if `text` contains no words.
    public func search(_ text: String, limit: Int = 50) throws(StoreError) -> [Item] {
        guard let pattern = FTS5Pattern(matchingAllPrefixesIn: text) else { return [] }
        return try read { database in
            try ItemFetch(words: pattern, limit: limit).items(in: database)
        }
    }

    /// The mentions of an item, in order of publication.
    public func mentions(of uid: UID) throws(StoreError) -> [Mention] {
        try read { database in
            try Row.fetchAll(
                database, sql: MentionRecord.selection(in: database) + "WHERE m.item = ?",
                arguments: [uid.text]
            )
            .map { try MentionRecord($0).mention }
            .sorted()
        }
    }

    /// All issues, in order of publication.
    public func issues() throws(StoreError) -> [StoredIssue] {
        try read { database in try IssueRecord.all(in: database) }
    }

    /// The paragraphs that were too long to be read, in order of publication.
    public func unread() throws(StoreError) -> [UnreadParagraph] {
        try read { database in try UnreadRecord.all(in: database) }
    }

    /// The dates in issues that did not become items and are not over on a day, in order of
    /// publication.
    public func passedOver(since day: CivilDate) throws(StoreError) -> [PassedOverDate] {
        try read { database in try PassedOverRecord.all(since: day, in: database) }
    }

    /// When the newest issue was published; nil if the store is empty.
    public func newestIssue() throws(StoreError) -> Timestamp? {
        try read { database in
            try Int.fetchOne(database, sql: "SELECT max(published) FROM issues")
                .map(Timestamp.init(milliseconds:))
        }
    }

    /// The corrections that match no item, or more than one.
    ///
    /// A file of corrections that has not been applied to the store yet is not checked.
    public func problems(
        of corrections: Corrections
    ) throws(StoreError) -> [CorrectionProblem] {
        try read { database in
            guard try Setting.corrections.value(in: database) == corrections.digest else {
                return []
            }
            return try CorrectionRecord.problems(of: corrections, in: database)
        }
    }

    /// The items that corrections apply to.
    public func correctedItems() throws(StoreError) -> Set<UID> {
        try read { database in
            Set(try String.fetchAll(database, sql: "SELECT uid FROM corrections").map(UID.init))
        }
    }

    /// The problems found in the store; empty if there are none.
    ///
    /// This reads the whole store, and finds damage, rows that refer to missing rows, and malformed
    /// identifiers.
    public func check() throws(StoreError) -> [StoreProblem] {
        try read { database in try StoreCheck().problems(in: database) }
    }

    /// When the store was last refreshed.
    public func refreshRecord() throws(StoreError) -> RefreshRecord {
        try read { database in
            RefreshRecord(
                tried: try Setting.refreshTried.value(in: database).flatMap { Timestamp(iso: $0) },
                succeeded: try Setting.refreshSucceeded.value(in: database)
                    .flatMap { Timestamp(iso: $0) })
        }
    }
}

extension ItemReader {
    /// Copies the whole store, as it is at this moment, into a file that must not exist yet.
    public func copy(to path: String) throws(StoreError) {
        do {
            try database.backup(to: StoreFile(path: path).opened())
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// A string that changes whenever the content of the store, or the rules for reading it, change.
    public func fingerprint() throws(StoreError) -> String {
        try read { database in
            let issues = try String.fetchAll(
                database,
                sql: """
                    SELECT \(try IssueRecord.location(in: database)) || ' ' || published || ' ' || digest
                    FROM issues i ORDER BY 1
                    """)
            let rules = try Setting.rules.value(in: database)
            let corrections = try Setting.corrections.value(in: database)
            return ([rules ?? "", corrections ?? ""] + issues).joined(separator: "\n")
        }
    }
}
