/// Rows of fields as comma-separated values (RFC 4180): CRLF after each row, quotes where a field
/// needs them.
///
/// Fields are untrusted: each is one clean line, and a field that a spreadsheet would take for a
/// formula begins with an apostrophe.
public struct CSVDocument: Hashable, Sendable {
    private let rows: [[String]]

    /// A header and rows with as many fields.
    public init(header: [String], rows: [[String]]) {
        self.rows = [header] + rows
    }

    /// The document.
    public var text: String {
        rows.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ raw: String) -> String {
        let line = DisplayText(raw).line
        let isFormula = line.unicodeScalars.first.map { formulaStarts.contains($0) } ?? false
        let text = (isFormula ? "'" : "") + line
        guard text.utf8.contains(where: { special.contains($0) }) else { return text }
        // Not by characters: a quotation mark that carries an accent is another one, but ends the
        // field.
        var quoted = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            quoted.append(scalar)
            if scalar == "\"" { quoted.append(scalar) }
        }
        return "\"" + String(quoted) + "\""
    }

    /// Some spreadsheets take the wide forms for the same.
    private static let formulaStarts = Set("=+-@＝＋－＠".unicodeScalars)
    private static let special: Set<UInt8> = Set("\",\r\n".utf8)
}
