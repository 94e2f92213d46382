import CivilTime
import Foundation
import GRDB
import Items

/// The rows for the revisions of an item.
enum RevisionRecord {
    /// The columns that `revision(from:)` reads, after the item's identifier.
    static let columns = "sequence, issue, line, published, reason, changed"

    /// Reads `columns`.
    static func revision(from row: inout RowReader) throws -> Revision {
        let sequence: Int = try row.next()
        let issue: String? = try row.optional()
        let line: Int = try row.next()
        let published = try row.timestamp()
        let reason: String? = try row.optional()
        let changed = try row.parsed { text in
            try? JSONDecoder().decode([String: Revision.Change].self, from: Data(text.utf8))
        }
        return Revision(
            sequence: sequence, issue: issue, line: line, published: published, reason: reason,
            changed: changed)
    }

    /// Replaces the revisions of an item.
    static func save(_ revisions: [Revision], of uid: UID, in database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM revisions WHERE uid = ?")
            .execute(arguments: [uid.text])
        guard !revisions.isEmpty else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let insertion = try database.cachedStatement(
            sql: "INSERT INTO revisions (uid, number, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        for (number, revision) in revisions.enumerated() {
            let changed = String(decoding: try encoder.encode(revision.changed), as: UTF8.self)
            try insertion.execute(
                arguments: [
                    uid.text, number, revision.sequence, revision.issue, revision.line,
                    revision.published.milliseconds, revision.reason, changed,
                ])
        }
    }
}
