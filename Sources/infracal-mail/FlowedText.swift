/// Text in the format "flowed" (RFC 3676), with its paragraphs on one line each.
struct FlowedText {
    /// The text; quoted lines still begin with `>`.
    let text: String

    /// Unites the lines of each paragraph; `deletesSpaces` is the parameter `DelSp`.
    init(_ flowed: String, deletesSpaces: Bool) {
        var lines: [String] = []
        var open: Substring?
        for line in flowed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let quotes = line.prefix { $0 == ">" }
            let rest = line.dropFirst(quotes.count)
            let content = rest.first == " " ? rest.dropFirst() : rest
            let isFlowed = content.last == " " && content != Self.signature
            let kept = isFlowed && deletesSpaces ? content.dropLast() : content
            if open == quotes, content != Self.signature {
                lines[lines.count - 1] += kept
            } else {
                lines.append(quotes.isEmpty ? String(kept) : quotes + " " + kept)
            }
            open = isFlowed ? quotes : nil
        }
        text = lines.joined(separator: "\n")
    }

    /// The line above a signature, which is never flowed.
    private static let signature = "-- "
}
