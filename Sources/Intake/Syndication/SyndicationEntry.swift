internal import CivilTime

/// An entry of an RSS, Atom or JSON feed.
struct SyndicationEntry: Hashable, Sendable {
    /// The address of its page; empty if the feed gives none.
    var link: String
    /// When it was published; nil if the feed does not say.
    var published: Timestamp?
}
