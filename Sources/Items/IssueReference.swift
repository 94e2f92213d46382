public import CivilTime

/// An issue of a newsletter, as mentions refer to it.
public struct IssueReference: Hashable, Sendable {
    /// The file name, or the path of the web address.
    ///
    /// Two sources may have issues with the same name.
    public let name: String
    /// The source and the path in it, unique to this issue; the name alone if the source is
    /// unknown.
    public let location: String
    /// When it was published.
    public let published: Timestamp
    /// The issue's title; nil if it has none.
    public let title: String?
    /// The address at which people read it; nil if none is known.
    public let url: String?

    /// A reference to an issue.
    public init(
        name: String, location: String? = nil, published: Timestamp, title: String? = nil,
        url: String? = nil
    ) {
        self.name = name
        self.location = location ?? name
        self.published = published
        self.title = title
        self.url = url
    }
}

extension IssueReference: Comparable {
    /// By publication date, then name, then location: the order in which issues are applied.
    public static func < (left: IssueReference, right: IssueReference) -> Bool {
        (left.published, left.name, left.location)
            < (right.published, right.name, right.location)
    }
}
