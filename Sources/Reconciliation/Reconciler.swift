internal import Digests
package import Items
package import Profiles

/// Tells which mentions are of one thing, and what they say of it together.
///
/// It reads the issues in the order of their publication, and decides for each mention by what was
/// known when it was published: a later issue never changes what an earlier one was taken to mean.
/// So reading the newest issue costs what that issue holds, and any order of arrival ends in the
/// same items.
package struct Reconciler: Hashable, Sendable {
    private let series: [String: SeriesNames]

    /// A reconciler that knows the series of a profile.
    package init(profile: Profile) {
        series = Dictionary(
            profile.series.map { ($0.id, SeriesNames($0)) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// What the results depend on besides mentions: equal texts mean equal results.
    package var digest: String {
        let names = series.sorted { $0.key < $1.key }.map { id, names in
            "\(id):\(names.isPerPlace):\(names.words.sorted().joined(separator: " "))"
        }
        return SHA256(text: ([String(Reconciler.rules)] + names).joined(separator: "\n")).hex
    }

    /// The number of the rules, raised whenever a change of them changes results.
    private static let rules = 2

    /// Days after which a thing that has passed is no longer expected in an issue.
    package static let memory = 120
}

extension Reconciler {
    /// The things that mentions, given in any order, are of, in the order of their opening.
    package func stories(from mentions: [Mention]) -> [Story] {
        var shelf = Shelf()
        for issue in mentions.sorted().chunked() {
            let traits = issue.map { Traits(of: $0, series: series) }
            let uids = assign(traits, among: shelf.candidates(for: traits), isTaken: shelf.isTaken)
            shelf.place(Array(zip(issue, traits)), in: uids)
        }
        return shelf.stories
    }

    /// The items that mentions, given in any order, make, by date.
    package func items(from mentions: [Mention]) -> [Item] {
        Chains.linked(stories(from: mentions).map { $0.item }).sorted()
    }

    /// The things that an issue's mentions are of, one for each mention, in their order.
    ///
    /// `stories` are those that share a key with one of the mentions, as they were before the issue;
    /// `isTaken` tells whether an earlier thing has an identifier.
    package func read(
        _ issue: [Mention], among stories: [Story], isTaken: (UID) throws -> Bool
    ) rethrows -> [UID] {
        try assign(
            issue.map { Traits(of: $0, series: series) },
            among: stories.map { ($0.uid, traits(of: $0)) }, isTaken: isTaken)
    }

    /// An issue's mentions, made ready for being compared with many things.
    package func prepared(_ issue: [Mention]) -> PreparedIssue {
        PreparedIssue(traits: issue.map { Traits(of: $0, series: series) })
    }

    /// The index of the mention of an issue that continues a thing, or would be called by its
    /// identifier, if nothing else were known; nil where none does.
    package func continuation(of story: Story, in issue: PreparedIssue) -> Int? {
        issue.continuation(
            of: traits(of: story), called: story.uid, keys: story.mentions.flatMap(keys))
    }

    /// The keys of a mention: what shares none with it is another thing.
    package func keys(of mention: Mention) -> [BlockKey] {
        Traits(of: mention, series: series).keys
    }

    private func assign(
        _ issue: [Traits], among stories: [(uid: UID, traits: StoryTraits)],
        isTaken: (UID) throws -> Bool
    ) rethrows -> [UID] {
        var matching = Matching(mentions: issue, stories: stories)
        matching.matchKnown()
        return try matching.uids { mention, others in
            try mention.identity.uid { try others.contains($0) || isTaken($0) }
        }
    }

    private func traits(of story: Story) -> StoryTraits {
        var traits = StoryTraits(opening: Traits(of: story.opening, series: series))
        for mention in story.mentions.dropFirst() {
            traits.append(Traits(of: mention, series: series))
        }
        return traits
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
