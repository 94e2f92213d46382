package import CivilTime

/// One edition of a newsletter, as mentions name it.
package struct IssueReference: Hashable, Sendable {
    /// The file name, or the last part of the address.
    package let name: String
    /// When it was published.
    package let published: Timestamp
    /// Its title; nil where it has none.
    package let title: String?
    /// The address at which people read it; nil where none is known.
    package let url: String?

    /// An edition with what is known of it.
    package init(name: String, published: Timestamp, title: String? = nil, url: String? = nil) {
        self.name = name
        self.published = published
        self.title = title
        self.url = url
    }
}

extension IssueReference: Comparable {
    /// By publication, then name: the order in which issues speak.
    package static func < (left: IssueReference, right: IssueReference) -> Bool {
        (left.published, left.name) < (right.published, right.name)
    }
}
