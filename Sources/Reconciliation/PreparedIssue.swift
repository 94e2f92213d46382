internal import Items

/// An issue's mentions with what they are compared by.
public struct PreparedIssue: Sendable {
    private let traits: [Traits]
    private let table: KeyTable
    /// The first mention that would be called by an identifier, were it the first to speak of its
    /// thing.
    private let named: [UID: Int]

    /// An issue of mentions in its order.
    public init(_ mentions: [PreparedMention]) {
        traits = mentions.map(\.traits)
        table = KeyTable(traits.lazy.map(\.keys))
        named = Dictionary(
            traits.enumerated().map { ($0.element.identity.uid { _ in false }, $0.offset) },
            uniquingKeysWith: min)
    }

    /// The index of the mention that continues a thing, of those that share a key with it, or would be
    /// called by its identifier, if nothing else were known; nil where none does.
    public func continuation(of story: PreparedStory) -> Int? {
        let near = table.owners(of: story.traits.keys, reach: Neighbours.reach(of: traits.count))
        var matching = Matching(mentions: near.map { traits[$0] }, stories: [story])
        return matching.firstMatch().map { near[$0] } ?? named[story.uid]
    }
}
