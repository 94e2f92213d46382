import Foundation
import GRDB
import Items

/// The column of mentions and items with the confidences of single fields.
enum ConfidencesColumn {
    /// The SQL expression for the column in a table with this alias.
    ///
    /// It is an empty text in a store of an earlier release, which has no such column.
    static func name(of alias: String, in database: Database) throws -> String {
        try isThere(in: database) ? "\(alias).confidences" : "''"
    }

    /// True if the store has the columns of this release.
    static func isThere(in database: Database) throws -> Bool {
        try database.columns(in: "mentions").contains { $0.name == "confidences" }
    }

    /// Writes confidences as text for the column.
    static func text(of confidences: [String: FieldConfidence]) throws -> String {
        guard !confidences.isEmpty else { return "" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(confidences), as: UTF8.self)
    }

    /// Reads confidences from the column.
    static func confidences(of text: String) throws -> [String: FieldConfidence] {
        guard !text.isEmpty else { return [:] }
        return try JSONDecoder().decode([String: FieldConfidence].self, from: Data(text.utf8))
    }
}
