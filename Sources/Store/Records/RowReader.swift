import CivilTime
import GRDB

/// Reads the columns of a row one after another, each as what it must be.
struct RowReader {
    private let row: Row
    private var index = 0

    /// A reader that stands before a row's first column.
    init(_ row: Row) {
        self.row = row
    }

    /// The next column's value.
    mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ type: Value.Type = Value.self
    ) throws -> Value {
        defer { index += 1 }
        return try row.decode(type, atIndex: index)
    }

    /// The next column's value, nil where it is null.
    mutating func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ type: Value.Type = Value.self
    ) throws -> Value? {
        defer { index += 1 }
        return try row.decode(Value?.self, atIndex: index)
    }

    /// The next column's text as a value that is written so.
    mutating func parsed<Value>(_ parse: (String) -> Value?) throws -> Value {
        let text: String = try next()
        guard let value = parse(text) else { throw UnreadableRow(text: text) }
        return value
    }

    /// The next column's text as a value that is written so, nil where it is null.
    mutating func parsedIfPresent<Value>(_ parse: (String) -> Value?) throws -> Value? {
        guard let text: String = try optional() else { return nil }
        guard let value = parse(text) else { throw UnreadableRow(text: text) }
        return value
    }

    /// The next column's milliseconds as an instant.
    mutating func timestamp() throws -> Timestamp {
        Timestamp(milliseconds: try next())
    }

    /// The next column's lines.
    mutating func list() throws -> [String] {
        let text: String = try next()
        return text.split(separator: RowReader.separator).map(String.init)
    }

    /// What stands between the entries of a list in one column.
    static let separator: Character = "\n"

    /// The entries of a list as one column holds them.
    static func joined(_ list: [String]) -> String {
        list.map { entry in String(entry.map { $0.isNewline ? " " : $0 }) }
            .joined(separator: String(separator))
    }
}

/// A column holds what the program never writes: the file is damaged.
struct UnreadableRow: Error {
    /// What stands there.
    let text: String
}
