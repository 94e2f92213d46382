import Foundation
import GRDB
import Items

/// The column of mentions and items that says how sure single fields are.
enum ConfidencesColumn {
    /// The column of a table that is called `alias`, or nothing in a store of a release before it.
    static func name(of alias: String, in database: Database) throws -> String {
        try isThere(in: database) ? "\(alias).confidences" : "''"
    }

    /// True if the store has the columns of this release.
    static func isThere(in database: Database) throws -> Bool {
        try database.columns(in: "mentions").contains { $0.name == "confidences" }
    }

    /// The text of the column.
    static func text(of confidences: [String: FieldConfidence]) throws -> String {
        guard !confidences.isEmpty else { return "" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(confidences), as: UTF8.self)
    }

    /// The confidences that the column has.
    static func confidences(of text: String) throws -> [String: FieldConfidence] {
        guard !text.isEmpty else { return [:] }
        return try JSONDecoder().decode([String: FieldConfidence].self, from: Data(text.utf8))
    }
}
