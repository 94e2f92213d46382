public import CivilTime
import Foundation
import GRDB
public import Items
public import Reconciliation

/// The reading side of a store: never blocked by a refresh, and never blocking one.
public struct ItemReader: Sendable {
    /// The store's path.
    public let path: String
    let database: any DatabaseReader

    /// Opens a store for reading only.
    ///
    /// Throws `.missing` where there is no file, `.newer` for a later release's, `.damaged` for
    /// what is no store.
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

    /// Reads in one snapshot; whatever goes wrong is an error of this store.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.read(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }
}

extension ItemReader {
    /// The items that a query asks for, by date, then identifier.
    public func items(_ query: ItemQuery = ItemQuery()) throws(StoreError) -> [Item] {
        try read { database in try ItemFetch(query).items(in: database) }
    }

    /// The one item whose identifier begins so.
    ///
    /// Throws `.unknownItem` or `.ambiguousItem` where there is not exactly one.
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

    /// The items that have every word, or a word that begins so, in title, place, projects or
    /// text; the best match first.
    public func search(_ text: String, limit: Int = 50) throws(StoreError) -> [Item] {
        guard let pattern = FTS5Pattern(matchingAllPrefixesIn: text) else { return [] }
        return try read { database in
            try ItemFetch(words: pattern, limit: limit).items(in: database)
        }
    }

    /// The mentions that an item was made of, in the order of publication.
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

    /// The issues, in the order of publication.
    public func issues() throws(StoreError) -> [StoredIssue] {
        try read { database in try IssueRecord.all(in: database) }
    }

    /// The paragraphs of issues that were not read, in the order of publication.
    public func unread() throws(StoreError) -> [UnreadParagraph] {
        try read { database in try UnreadRecord.all(in: database) }
    }

    /// The dates of issues that became no items and are not over on a day, in the order of
    /// publication.
    public func passedOver(since day: CivilDate) throws(StoreError) -> [PassedOverDate] {
        try read { database in try PassedOverRecord.all(since: day, in: database) }
    }

    /// The newest issue's publication; nil of an empty store.
    public func newestIssue() throws(StoreError) -> Timestamp? {
        try read { database in
            try Int.fetchOne(database, sql: "SELECT max(published) FROM issues")
                .map(Timestamp.init(milliseconds:))
        }
    }

    /// The corrections that match no item, or several; those of a file that the store has not taken
    /// up yet are not looked at.
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

    /// The items that corrections speak of.
    public func correctedItems() throws(StoreError) -> Set<UID> {
        try read { database in
            Set(try String.fetchAll(database, sql: "SELECT uid FROM corrections").map(UID.init))
        }
    }

    /// What is wrong with the store; empty for a sound one.
    ///
    /// It finds damage, rows that refer to nothing, and identifiers that are none, and reads
    /// everything for that.
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
