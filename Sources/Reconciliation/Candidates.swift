internal import Items

/// Selects the clusters, or other mentions, that each mention of an issue is compared with.
///
/// If that takes no more than a million comparisons, a mention is compared with all of them: an
/// issue of 71 items, the most in the 223 issues used for development, with up to 14,000 clusters,
/// and one of 1,000 items with up to 1,000. Beyond that, time would grow with the square of the
/// number of items, so a mention is compared only with those that share a key with it, the rarest
/// keys first. Few share the key of a page, or of a wording and a place, unless an issue contains
/// nothing else; then it does not matter which ones are chosen.
struct Candidates {
    private let count: Int
    private let reach: Int
    private let table: KeyTable?

    /// Indexes clusters or mentions, each given by its keys.
    ///
    /// `askers` is the number of mentions that will be compared with them.
    init(among keys: some Collection<[BlockingKey]>, askers: Int) {
        count = keys.count
        reach = Self.reach(of: askers)
        table = count > reach ? KeyTable(keys) : nil
    }

    /// The indices of the clusters or mentions to compare, in ascending order.
    func near(_ keys: @autoclosure () -> [BlockingKey]) -> [Int] {
        table?.owners(of: keys(), reach: reach) ?? Array(0..<count)
    }

    /// The most clusters or mentions that each of `askers` mentions is compared with.
    static func reach(of askers: Int) -> Int { max(fewest, mostComparisons / max(1, askers)) }

    private static let mostComparisons = 1_000_000
    /// The lowest limit, for issues with very many mentions.
    private static let fewest = 32
}

extension MentionFeatures {
    /// The keys, and one for the exact kind, title and place, which few other mentions share.
    var fineKeys: [BlockingKey] {
        keys + [BlockingKey("wording", facts.kind.rawValue, facts.title, facts.place ?? "")]
    }
}

extension ClusterFeatures {
    /// The keys of all mentions, and one for the exact kind, title and place of the latest.
    var fineKeys: [BlockingKey] { Array(Set(keys + latest.fineKeys)) }
}
