internal import Items

/// Text from an issue inside a Markdown document that we write: nothing in it may act as markup.
package struct MarkdownText: Hashable, Sendable {
    /// The Markdown.
    package let markdown: String

    /// A text with what Markdown would read as markup escaped (CommonMark 0.31, section 2.4).
    package init(_ text: String) {
        let escaped = DisplayText(text).line.reduce(into: "") { result, character in
            if Self.special.contains(character) { result.append("\\") }
            result.append(character)
        }
        // GitHub makes links of bare addresses.
        markdown = escaped.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
    }

    /// A text that leads to an address; the text alone where there is none that a browser opens.
    package init(_ text: String, leadingTo address: String?) {
        let label = MarkdownText(text).markdown
        guard let link = address.flatMap({ WebLink($0) }) else {
            markdown = label
            return
        }
        markdown = "[" + label + "](<" + link.text + ">)"
    }

    private static let special: Set<Character> = Set("\\`*_[]<>#|~!&@")
}
