internal import CivilTime

/// One entry of an RSS or Atom feed.
struct SyndicationEntry: Hashable, Sendable {
    /// The address of its page; empty if the feed has none.
    var link: String
    /// When it was published, if the feed says so.
    var published: Timestamp?
}
