import CivilTime
import GRDB
import Items
import Reconciliation

/// An item as a row of the store, without its mentions and revisions.
enum ItemRecord {
    /// The columns of items `i` that `item(from:)` reads.
    static func columns(in database: Database) throws -> String {
        let confidences = try ConfidencesColumn.name(of: "i", in: database)
        return "i.uid, i.sequence, i.status, i.parent, i.created, i.modified, i.confidence, "
            + "i.doubts, \(confidences), "
            + FactsColumns.names.split(separator: ", ").map { "i." + $0 }.joined(separator: ", ")
    }

    /// Reads a row of `columns`.
    static func item(from row: Row) throws -> Item {
        var row = RowReader(row)
        let uid = UID(try row.next())
        let sequence: Int = try row.next()
        let status = try row.parsed(Item.Status.init(rawValue:))
        let parent: String? = try row.optional()
        let created = try row.timestamp()
        let modified = try row.timestamp()
        let confidence: Double = try row.next()
        let doubts = try row.list()
        let confidences = try ConfidencesColumn.confidences(of: try row.next())
        return Item(
            uid: uid, sequence: sequence, status: status,
            facts: try FactsColumns.facts(from: &row), mentions: [], parent: parent.map(UID.init),
            created: created, modified: modified, confidence: confidence,
            confidences: confidences, doubts: doubts)
    }

    /// Inserts or updates an item, with its revisions and its entry in the search index.
    static func save(_ item: Item, in database: Database) throws {
        try database.cachedStatement(sql: upsert).execute(
            arguments: StatementArguments(try values(of: item)))
        try saveProjects(of: item, in: database)
        try RevisionRecord.save(item.revisions, of: item.uid, in: database)
        try saveWords(of: item, in: database)
    }

    /// Deletes an item with everything that belongs to it.
    static func delete(_ uid: UID, in database: Database) throws {
        for deletion in [withoutWords, "DELETE FROM items WHERE uid = ?"] {
            try database.cachedStatement(sql: deletion).execute(arguments: [uid.text])
        }
    }
}

extension ItemRecord {
    private static let own =
        "uid, sequence, status, parent, created, modified, confidence, doubts, confidences, last_day"

    private static let upsert = """
        INSERT INTO items (\(own), \(FactsColumns.names)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?\
        \(String(repeating: ", ?", count: FactsColumns.count)))
        ON CONFLICT (uid) DO UPDATE SET
        \((own + ", " + FactsColumns.names).split(separator: ", ").dropFirst()
            .map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
        """

    private static func values(of item: Item) throws -> [(any DatabaseValueConvertible)?] {
        [
            item.uid.text, item.sequence, item.status.rawValue, item.parent?.text,
            item.created.milliseconds, item.modified.milliseconds, item.confidence,
            RowReader.joined(item.doubts), try ConfidencesColumn.text(of: item.confidences),
            item.facts.lastDay.description,
        ] + FactsColumns.values(of: item.facts)
    }

    private static func saveProjects(of item: Item, in database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM item_projects WHERE uid = ?")
            .execute(arguments: [item.uid.text])
        let insertion = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO item_projects (project, uid) VALUES (?, ?)")
        for project in item.facts.projects {
            try insertion.execute(arguments: [project, item.uid.text])
        }
    }

    private static func saveWords(of item: Item, in database: Database) throws {
        for statement in [withoutWords, "INSERT OR IGNORE INTO word_rows (uid) VALUES (?)"] {
            try database.cachedStatement(sql: statement).execute(arguments: [item.uid.text])
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO item_words (rowid, title, place, projects, text)
                SELECT id, ?, ?, ?, ? FROM word_rows WHERE uid = ?
                """
        )
        .execute(
            arguments: [
                item.facts.title, item.facts.place, item.facts.projects.joined(separator: " "),
                item.mentions.last?.text, item.uid.text,
            ])
    }

    /// Removes an item from the search index, while its row is still there.
    private static let withoutWords =
        "DELETE FROM item_words WHERE rowid = (SELECT id FROM word_rows WHERE uid = ?)"
}
