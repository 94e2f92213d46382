public import CivilTime

/// One edition of a newsletter, as mentions name it.
public struct IssueReference: Hashable, Sendable {
    /// The file name, or the path of the address.
    ///
    /// Issues of two sources may have one name.
    public let name: String
    /// Its source and the path there, which no other issue has; the name alone if the source is not
    /// known.
    public let location: String
    /// When it was published.
    public let published: Timestamp
    /// Its title; nil where it has none.
    public let title: String?
    /// The address at which people read it; nil where none is known.
    public let url: String?

    /// An edition with what is known of it.
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
    /// By publication, then name, then location: the order in which issues speak.
    public static func < (left: IssueReference, right: IssueReference) -> Bool {
        (left.published, left.name, left.location)
            < (right.published, right.name, right.location)
    }
}
