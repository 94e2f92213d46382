import Items

/// A selection of items that is published as one calendar.
public struct Feed: Hashable, Sendable {
    /// The path in the published folder (`projects/zuul.ics`).
    public let path: String
    /// The name that calendar programs show.
    public let title: String
    /// One sentence about its content.
    public let summary: String
    /// A CSS3 color name (RFC 7986, section 5.9).
    public let color: String?
    /// The items that it contains.
    public let selection: Selection

    /// A feed with its path, which includes the query if a server makes the feed.
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
    /// The variant without cancelled entries, with `-clean` before `.ics` in its path.
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

extension Feed {
    /// The path of the page for subscribing to this feed.
    var pagePath: String {
        if let project = selection.projects.first, selection.projects.count == 1 {
            return "projects/\(project).html"
        }
        if let region = selection.regions.first, selection.regions.count == 1 {
            return "regions/\(region.rawValue).html"
        }
        return "index.html"
    }
}
