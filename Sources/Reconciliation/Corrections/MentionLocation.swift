public import Items

/// The place of mentions: an issue, or a line of it.
public struct MentionLocation: Hashable, Sendable {
    /// The issue's name, with as many of its parent folders as are needed to make it unambiguous.
    public let issue: String
    /// The line; nil for all lines.
    public let line: Int?

    /// Parses a place such as `august-2025.md` or `august-2025.md:40`.
    public init(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        let line = parts.count == 2 ? Int(parts[1]) : nil
        issue = line == nil ? text : String(parts[0])
        self.line = line
    }

    /// True if a mention is at this place.
    public func holds(_ mention: Mention) -> Bool {
        (mention.issue.name == issue || mention.issue.location.hasSuffix("/" + issue))
            && (line == nil || mention.line == line)
    }
}
