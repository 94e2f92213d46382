internal import Items

/// Text from an issue, escaped so that nothing in it acts as Markdown.
public struct MarkdownText: Hashable, Sendable {
    /// The Markdown.
    public let markdown: String

    /// Escapes what Markdown would read as markup (CommonMark 0.31, section 2.4).
    public init(_ text: String) {
        // Scalars are compared, since a bracket with a combining accent is another character, but
        // still opens a link.
        let scalars = Array(DisplayText(text).line.unicodeScalars)
        var escaped = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if Self.special.contains(scalar) || Self.makesLink(at: index, in: scalars) {
                escaped.append("\\")
            }
            escaped.append(scalar)
        }
        markdown = String(escaped)
    }

    /// A text with a link; only the text if a browser would not open the address.
    public init(_ text: String, leadingTo address: String?) {
        let label = MarkdownText(text).markdown
        guard let link = address.flatMap({ WebLink($0) }) else {
            markdown = label
            return
        }
        markdown = "[" + label + "](<" + link.text + ">)"
    }

    /// True for the `:` of `://` and the `.` of `www.`, since GitHub turns bare addresses into
    /// links.
    private static func makesLink(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        scalars[index...].starts(with: "://".unicodeScalars)
            || scalars[...index].suffix(4).elementsEqual("www.".unicodeScalars)
    }

    private static let special = Set("\\`*_[]<>#|~!&@".unicodeScalars)
}
