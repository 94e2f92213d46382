public import Items

/// Where mentions stand: an issue, or a line of it.
public struct MentionPlace: Hashable, Sendable {
    /// The issue's name; of issues with one name, with as many of the folders before it as tell them
    /// apart.
    public let issue: String
    /// The line; nil for every line.
    public let line: Int?

    /// The place of a text such as `august-2025.md` or `august-2025.md:40`.
    public init(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        let line = parts.count == 2 ? Int(parts[1]) : nil
        issue = line == nil ? text : String(parts[0])
        self.line = line
    }

    /// Whether a mention stands there.
    public func holds(_ mention: Mention) -> Bool {
        (mention.issue.name == issue || mention.issue.location.hasSuffix("/" + issue))
            && (line == nil || mention.line == line)
    }
}
