import CivilTime
import GRDB
import Items

/// The mentions and revisions of items.
struct ItemHistory {
    private var mentions: [String: [MentionReference]] = [:]
    private var revisions: [String: [Revision]] = [:]

    /// Reads the history of some items: one by one if there are few, all at once if there are many.
    init(of uids: [UID], in database: Database) throws {
        if uids.count > ItemHistory.few {
            try readMentions(where: "m.item IS NOT NULL", [], in: database)
            try readRevisions(where: "1", [], in: database)
        } else {
            for uid in uids {
                try readMentions(where: "m.item = ?", [uid.text], in: database)
                try readRevisions(where: "uid = ?", [uid.text], in: database)
            }
        }
    }

    /// The items together with their history.
    func added(to items: [Item]) -> [Item] {
        items.map { item in
            var item = item
            item.mentions = mentions[item.uid.text] ?? []
            item.revisions = revisions[item.uid.text] ?? []
            return item
        }
    }

    private static let few = 500
}

extension ItemHistory {
    private mutating func readMentions(
        where condition: String, _ arguments: StatementArguments, in database: Database
    ) throws {
        let sql = """
            SELECT m.item, i.name, i.published, m.line, m.start, m.text, i.url
            FROM mentions m JOIN issues i ON i.id = m.issue
            WHERE \(condition) ORDER BY \(try IssueRecord.order(in: database)), m.id
            """
        let rows = try Row.fetchCursor(
            try database.cachedStatement(sql: sql), arguments: arguments)
        while let row = try rows.next() {
            var row = RowReader(row)
            let item: String = try row.next()
            let reference = MentionReference(
                issue: try row.next(), published: try row.timestamp(), line: try row.next(),
                start: try row.parsed { CivilDate(iso: $0) }, text: try row.next(),
                url: try row.optional())
            mentions[item, default: []].append(reference)
        }
    }

    private mutating func readRevisions(
        where condition: String, _ arguments: StatementArguments, in database: Database
    ) throws {
        let sql =
            "SELECT uid, \(RevisionRecord.columns) FROM revisions WHERE \(condition) "
            + "ORDER BY uid, number"
        let rows = try Row.fetchCursor(
            try database.cachedStatement(sql: sql), arguments: arguments)
        while let row = try rows.next() {
            var row = RowReader(row)
            let item: String = try row.next()
            revisions[item, default: []].append(try RevisionRecord.revision(from: &row))
        }
    }
}
