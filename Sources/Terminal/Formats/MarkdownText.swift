/// Text from an issue inside a Markdown document that we write: nothing in it may act as markup.
package struct MarkdownText: Hashable, Sendable {
    /// The Markdown.
    package let markdown: String

    /// A text with what Markdown would read as markup escaped (CommonMark 0.31, section 2.4).
    package init(_ text: String) {
        markdown = DisplayText(text).line.reduce(into: "") { result, character in
            if Self.special.contains(character) { result.append("\\") }
            result.append(character)
        }
    }

    /// A text that leads to an address; the text alone where there is none that a browser opens.
    package init(_ text: String, leadingTo address: String?) {
        let label = MarkdownText(text).markdown
        guard let address, Self.isWebAddress(address) else {
            markdown = label
            return
        }
        markdown = "[" + label + "](<" + address.filter { !"<>\\ \n\r|".contains($0) } + ">)"
    }

    private static let special: Set<Character> = Set("\\`*_[]<>#|~!&")

    private static func isWebAddress(_ address: String) -> Bool {
        address.hasPrefix("https://") || address.hasPrefix("http://")
    }
}
