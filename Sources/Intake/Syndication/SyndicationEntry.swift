internal import CivilTime

/// One entry of an RSS or Atom feed.
struct SyndicationEntry: Hashable, Sendable {
    /// Where it leads to; empty if the feed does not say.
    var link: String
    /// When it was published, if the feed says so.
    var published: Timestamp?
}
