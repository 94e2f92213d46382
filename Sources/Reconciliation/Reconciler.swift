internal import Digests
public import Items
public import Profiles

/// Decides which mentions are about the same thing, and combines what they say.
///
/// It processes issues in order of publication, and judges each mention by what was known when it
/// was published: a later issue never changes how an earlier one was understood. So the cost of a
/// new issue depends on that issue, and issues may arrive in any order with the same result.
public struct Reconciler: Hashable, Sendable {
    private let series: [String: SeriesWords]

    /// A reconciler for a profile, whose series it knows.
    public init(profile: Profile) {
        series = Dictionary(
            profile.series.map { ($0.id, SeriesWords($0)) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// A digest of everything except mentions that results depend on: if it is equal, so are the
    /// results.
    public var digest: String {
        let names = series.sorted { $0.key < $1.key }.map { id, names in
            "\(id):\(names.isPerPlace):\(names.words.sorted().joined(separator: " "))"
        }
        return SHA256(text: ([String(Reconciler.rules)] + names).joined(separator: "\n")).hex
    }

    /// The version of the rules, raised whenever a change of them changes results.
    private static let rules = 5

    /// The number of days after which a past thing is no longer expected in an issue.
    public static let memory = 120
}

extension Reconciler {
    /// The stories that mentions in any order form, by their opening mentions.
    public func stories(from mentions: [Mention]) -> [Story] {
        var shelf = Shelf()
        for issue in mentions.sorted().chunked() {
            let traits = issue.map { Traits(of: $0, series: series) }
            let uids = assign(traits, among: shelf.candidates(for: traits), isTaken: shelf.isTaken)
            shelf.place(Array(zip(issue, traits)), in: uids)
        }
        return shelf.stories
    }

    /// The items that mentions in any order form, by date.
    public func items(from mentions: [Mention]) -> [Item] {
        Chains.linked(stories(from: mentions).filter(\.isDated).map { $0.item }).sorted()
    }

    /// The identifiers of the stories that an issue's mentions belong to, one per mention.
    ///
    /// `stories` are those that share a key with one of the mentions, as they were before the
    /// issue, in any order; `isTaken` returns true if an earlier story has an identifier.
    public func read(
        _ issue: [PreparedMention], among stories: [PreparedStory], isTaken: (UID) throws -> Bool
    ) rethrows -> [UID] {
        try assign(issue.map(\.traits), among: stories, isTaken: isTaken)
    }

    /// A mention, prepared for comparison.
    public func prepared(_ mention: Mention) -> PreparedMention {
        PreparedMention(traits: Traits(of: mention, series: series))
    }

    /// The keys of a mention; it is not compared with things that share none.
    public func keys(of mention: Mention) -> [BlockKey] {
        Traits(of: mention, series: series).keys
    }

    private func assign(
        _ issue: [Traits], among stories: [PreparedStory], isTaken: (UID) throws -> Bool
    ) rethrows -> [UID] {
        var matching = Matching(mentions: issue, stories: stories.sorted())
        matching.matchKnown()
        return try matching.uids { mention, others in
            try mention.identity.uid { try others.contains($0) || isTaken($0) }
        }
    }
}

extension [Mention] {
    /// The mentions of each issue, given sorted mentions.
    fileprivate func chunked() -> [[Mention]] {
        var chunks: [[Mention]] = []
        for mention in self {
            if let last = chunks.last?.last, last.issue == mention.issue {
                chunks[chunks.count - 1].append(mention)
            } else {
                chunks.append([mention])
            }
        }
        return chunks
    }
}
