internal import Mail
internal import Newsletter

/// The body of a message as an issue.
struct MailBody {
    /// The content in UTF-8; empty if the message has no text.
    let bytes: [UInt8]
    let format: Issue.Format

    /// Puts the pieces of a body together: as HTML if any of them is, otherwise as plain text, without
    /// the footers of lists and the signatures.
    init(_ pieces: [MailText]) {
        let pieces = pieces.map { piece in
            piece.isHTML ? piece : MailText(Self.withoutFooter(piece.text), isHTML: false)
        }
        .filter { piece in piece.text.contains { !$0.isWhitespace } }
        if pieces.contains(where: \.isHTML) {
            format = .html
            bytes = Array(pieces.map(Self.html).joined(separator: "\n").utf8)
        } else {
            format = .markdown
            bytes = Array(pieces.map(\.text).joined(separator: "\n\n").utf8)
        }
    }

    /// A piece as HTML; plain text keeps its lines.
    private static func html(_ piece: MailText) -> String {
        guard !piece.isHTML else { return piece.text }
        let escaped = piece.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return "<p>" + escaped.replacing("\n\n", with: "</p><p>").replacing("\n", with: "<br>\n")
            + "</p>"
    }

    /// A text without its signature (RFC 3676, section 4.3), and without the footer that a list adds
    /// below a row of underscores.
    private static func withoutFooter(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let end = lines.indices.first { index in
            let line = lines[index]
            return line == "-- "
                || line.count >= shortestRow && line.allSatisfy { $0 == "_" }
                    && lines.count - index <= longestFooter
        }
        return lines[..<(end ?? lines.endIndex)].joined(separator: "\n")
    }

    private static let shortestRow = 20
    private static let longestFooter = 15
}
