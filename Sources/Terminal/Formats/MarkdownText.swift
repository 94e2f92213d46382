internal import Items

/// Text from an issue inside a Markdown document that we write: nothing in it may act as markup.
public struct MarkdownText: Hashable, Sendable {
    /// The Markdown.
    public let markdown: String

    /// A text with what Markdown would read as markup escaped (CommonMark 0.31, section 2.4).
    public init(_ text: String) {
        // Not by characters: a bracket that carries an accent is another one, but opens a link.
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

    /// A text that leads to an address; the text alone where there is none that a browser opens.
    public init(_ text: String, leadingTo address: String?) {
        let label = MarkdownText(text).markdown
        guard let link = address.flatMap({ WebLink($0) }) else {
            markdown = label
            return
        }
        markdown = "[" + label + "](<" + link.text + ">)"
    }

    /// True for the `:` of `://` and the `.` of `www.`, since GitHub makes links of bare addresses.
    private static func makesLink(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        scalars[index...].starts(with: "://".unicodeScalars)
            || scalars[...index].suffix(4).elementsEqual("www.".unicodeScalars)
    }

    private static let special = Set("\\`*_[]<>#|~!&@".unicodeScalars)
}
