/// A selection of items that is published as one calendar.
public struct Feed: Hashable, Sendable {
    /// The path below the published folder (`projects/zuul.ics`).
    public let path: String
    /// The name that calendars show.
    public let title: String
    /// One sentence about what it holds.
    public let summary: String
    /// A CSS3 color name (RFC 7986, section 5.9).
    public let color: String?
    /// What it holds.
    public let selection: Selection

    /// A feed under a path, or under a path with a query where a server makes it.
    public init(
        path: String, title: String, summary: String, color: String? = nil, selection: Selection
    ) {
        self.path = path
        self.title = title
        self.summary = summary
        self.color = color
        self.selection = selection
    }
}

extension Feed {
    /// The variant that leaves cancelled entries out, at the path with `-clean` before `.ics`.
    public var clean: Feed {
        var selection = selection
        selection.omitsCancelled = true
        return Feed(
            path: path.dropLast(Self.suffix.count) + Self.cleanSuffix,
            title: title + " (without cancelled)",
            summary: summary + " Cancelled entries are left out.", color: color,
            selection: selection)
    }

    private static let suffix = ".ics"
    private static let cleanSuffix = "-clean.ics"
}
