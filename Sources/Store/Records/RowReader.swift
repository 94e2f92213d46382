import CivilTime
import GRDB

/// Reads the columns of a row one by one, with their expected types.
struct RowReader {
    private let row: Row
    private var index = 0

    /// A reader that is before the first column.
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

    /// The next column's value; nil if it is null.
    mutating func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ type: Value.Type = Value.self
    ) throws -> Value? {
        defer { index += 1 }
        return try row.decode(Value?.self, atIndex: index)
    }

    /// The next column's text, parsed.
    mutating func parsed<Value>(_ parse: (String) -> Value?) throws -> Value {
        let text: String = try next()
        guard let value = parse(text) else { throw UnreadableRow(text: text) }
        return value
    }

    /// The next column's text, parsed; nil if it is null.
    mutating func parsedIfPresent<Value>(_ parse: (String) -> Value?) throws -> Value? {
        guard let text: String = try optional() else { return nil }
        guard let value = parse(text) else { throw UnreadableRow(text: text) }
        return value
    }

    /// The next column's milliseconds, as an instant.
    mutating func timestamp() throws -> Timestamp {
        Timestamp(milliseconds: try next())
    }

    /// The next column's text, split into lines.
    mutating func list() throws -> [String] {
        let text: String = try next()
        return text.split(separator: RowReader.separator).map(String.init)
    }

    /// The separator between the entries of a list in a column.
    static let separator: Character = "\n"

    /// The entries of a list, joined for a column.
    static func joined(_ list: [String]) -> String {
        list.map { entry in String(entry.map { $0.isNewline ? " " : $0 }) }
            .joined(separator: String(separator))
    }
}

/// A column contains something that the program never writes: the file is damaged.
struct UnreadableRow: Error {
    /// The text in the column.
    let text: String
}
