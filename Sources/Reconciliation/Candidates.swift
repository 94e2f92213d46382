internal import Items

/// Selects the things that each of an issue's mentions is compared with.
///
/// These are all things, as long as there are no more than a million comparisons in total: an issue
/// of 71 items, the most in the 223 issues used for development, may be compared with 14,000
/// things, and one of 1,000 items with 1,000. Beyond that, time would grow with the square of the
/// number of items, so a mention is compared only with things that share a key with it, those with
/// the rarest keys first. The same words for the same place, and the same page, are rare keys
/// unless an issue contains nothing else; then any of these things is as good as another.
struct Candidates {
    private let count: Int
    private let reach: Int
    private let table: KeyTable?

    /// The neighbors among things with these keys; `askers` is the number of mentions to be
    /// compared.
    init(among keys: some Collection<[BlockingKey]>, askers: Int) {
        count = keys.count
        reach = Self.reach(of: askers)
        table = count > reach ? KeyTable(keys) : nil
    }

    /// The indices of the things that a mention with some keys is compared with, in order.
    func near(_ keys: @autoclosure () -> [BlockingKey]) -> [Int] {
        table?.owners(of: keys(), reach: reach) ?? Array(0..<count)
    }

    /// The number of things that each of `askers` mentions is compared with.
    static func reach(of askers: Int) -> Int { max(fewest, mostComparisons / max(1, askers)) }

    private static let mostComparisons = 1_000_000
    /// The smallest number of things to compare with.
    private static let fewest = 32
}

extension MentionFeatures {
    /// The keys, and one more that is shared only with the same words for the same place.
    var fineKeys: [BlockingKey] {
        keys + [BlockingKey("wording", facts.kind.rawValue, facts.title, facts.place ?? "")]
    }
}

extension ClusterFeatures {
    /// The keys of all mentions, and one more for the latest words and the latest place.
    var fineKeys: [BlockingKey] { Array(Set(keys + latest.fineKeys)) }
}
