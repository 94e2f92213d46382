internal import Items

/// An issue's mentions, prepared for comparison.
public struct PreparedIssue: Sendable {
    private let traits: [Traits]
    private let table: KeyTable
    /// The first mention that would get an identifier if it opened a story.
    private let named: [UID: Int]

    /// An issue with its mentions in order.
    public init(_ mentions: [PreparedMention]) {
        traits = mentions.map(\.traits)
        table = KeyTable(traits.lazy.map(\.keys))
        named = Dictionary(
            traits.enumerated().map { ($0.element.identity.uid { _ in false }, $0.offset) },
            uniquingKeysWith: min)
    }

    /// The index of the mention that continues a story, if no other stories are considered; nil if
    /// none does.
    ///
    /// Only mentions that share a key with the story, or would get its identifier, are considered.
    public func continuation(of story: PreparedStory) -> Int? {
        let near = table.owners(of: story.traits.keys, reach: Neighbours.reach(of: traits.count))
        var matching = Matching(mentions: near.map { traits[$0] }, stories: [story])
        return matching.firstMatch().map { near[$0] } ?? named[story.uid]
    }
}
