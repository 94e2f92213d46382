/// Rows of fields as comma-separated values (RFC 4180): CRLF after each row, quotes where a field
/// needs them.
///
/// Fields are untrusted: each is one clean line, and a field that a spreadsheet would take for a
/// formula begins with an apostrophe.
package struct CSVDocument: Hashable, Sendable {
    private let rows: [[String]]

    /// A header and rows with as many fields.
    package init(header: [String], rows: [[String]]) {
        self.rows = [header] + rows
    }

    /// The document.
    package var text: String {
        rows.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ raw: String) -> String {
        let line = DisplayText(raw).line
        let isFormula = line.utf8.first.map { formulaStarts.contains($0) } ?? false
        let text = (isFormula ? "'" : "") + line
        guard text.utf8.contains(where: { special.contains($0) }) else { return text }
        let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"")
        return "\"" + doubled + "\""
    }

    private static let formulaStarts = Set("=+-@".utf8)
    private static let special: Set<UInt8> = Set("\",\r\n".utf8)
}
