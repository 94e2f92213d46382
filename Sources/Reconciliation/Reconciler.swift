internal import Digests
public import Items
public import Profiles

/// Tells which mentions are of one thing, and what they say of it together.
///
/// It reads the issues in the order of their publication, and decides for each mention by what was
/// known when it was published: a later issue never changes what an earlier one was taken to mean.
/// So reading the newest issue costs what that issue holds, and any order of arrival ends in the
/// same items.
public struct Reconciler: Hashable, Sendable {
    private let series: [String: SeriesNames]

    /// A reconciler that knows the series of a profile.
    public init(profile: Profile) {
        series = Dictionary(
            profile.series.map { ($0.id, SeriesNames($0)) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// What the results depend on besides mentions: equal texts mean equal results.
    public var digest: String {
        let names = series.sorted { $0.key < $1.key }.map { id, names in
            "\(id):\(names.isPerPlace):\(names.words.sorted().joined(separator: " "))"
        }
        return SHA256(text: ([String(Reconciler.rules)] + names).joined(separator: "\n")).hex
    }

    /// The number of the rules, raised whenever a change of them changes results.
    private static let rules = 5

    /// Days after which a thing that has passed is no longer expected in an issue.
    public static let memory = 120
}

extension Reconciler {
    /// The things that mentions, given in any order, are of, in the order of their opening.
    public func stories(from mentions: [Mention]) -> [Story] {
        var shelf = Shelf()
        for issue in mentions.sorted().chunked() {
            let traits = issue.map { Traits(of: $0, series: series) }
            let uids = assign(traits, among: shelf.candidates(for: traits), isTaken: shelf.isTaken)
            shelf.place(Array(zip(issue, traits)), in: uids)
        }
        return shelf.stories
    }

    /// The items that mentions, given in any order, make, by date.
    public func items(from mentions: [Mention]) -> [Item] {
        Chains.linked(stories(from: mentions).filter(\.isDated).map { $0.item }).sorted()
    }

    /// The things that an issue's mentions are of, one for each mention, in their order.
    ///
    /// `stories` are those that share a key with one of the mentions, as they were before the issue,
    /// in any order; `isTaken` tells whether an earlier thing has an identifier.
    public func read(
        _ issue: [PreparedMention], among stories: [PreparedStory], isTaken: (UID) throws -> Bool
    ) rethrows -> [UID] {
        try assign(issue.map(\.traits), among: stories, isTaken: isTaken)
    }

    /// A mention, made ready for being compared.
    public func prepared(_ mention: Mention) -> PreparedMention {
        PreparedMention(traits: Traits(of: mention, series: series))
    }

    /// The keys of a mention: what shares none with it is another thing.
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
    /// The mentions of each issue, of mentions that are sorted.
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
