/// Rows of fields as comma-separated values (RFC 4180), with CRLF after each row, and quotation
/// marks around fields that need them.
///
/// Fields come from issues and are not trusted: each is a single clean line, and a field that a
/// spreadsheet would take for a formula gets an apostrophe in front.
public struct CSVDocument: Hashable, Sendable {
    private let rows: [[String]]

    /// A header, and rows with the same number of fields.
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
        // Scalars are compared, since a quotation mark with a combining accent is another
        // character, but still ends the field.
        var quoted = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            quoted.append(scalar)
            if scalar == "\"" { quoted.append(scalar) }
        }
        return "\"" + String(quoted) + "\""
    }

    /// The characters that begin a formula; some spreadsheets also accept the full-width forms.
    private static let formulaStarts = Set("=+-@＝＋－＠".unicodeScalars)
    private static let special: Set<UInt8> = Set("\",\r\n".utf8)
}
