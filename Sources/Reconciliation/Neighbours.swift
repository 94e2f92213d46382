internal import Items

/// The things that one of an issue's mentions is compared with.
///
/// These are all things, as long as that makes no more than a million comparisons in all: an issue of
/// 71 items, the most that any of the 223 has with which this was developed, may meet 14,000 things, and
/// one of 1,000 items as many. Beyond that time would grow with the square of what an issue holds, and a
/// mention is compared with things that share a key with it, those first that share the rarest. The
/// same words for the same place, and the same page, are rare keys unless an issue holds nothing else,
/// and then any of these things is as good as another.
struct Neighbours {
    private let count: Int
    private let reach: Int
    private let table: KeyTable?

    /// The neighbours among things with some keys; `askers` is for how many they are wanted.
    init(among keys: some Collection<[BlockKey]>, askers: Int) {
        count = keys.count
        reach = Self.reach(of: askers)
        table = count > reach ? KeyTable(keys) : nil
    }

    /// The numbers of what something with some keys is compared with, in their order.
    func near(_ keys: @autoclosure () -> [BlockKey]) -> [Int] {
        table?.owners(of: keys(), reach: reach) ?? Array(0..<count)
    }

    /// With how many things each of so many is compared.
    static func reach(of askers: Int) -> Int { max(fewest, mostComparisons / max(1, askers)) }

    private static let mostComparisons = 1_000_000
    /// So many things are looked at in any case.
    private static let fewest = 32
}

extension Traits {
    /// The keys, and one that only the same words for the same place have.
    var fineKeys: [BlockKey] {
        keys + [BlockKey("wording", facts.kind.rawValue, facts.title, facts.place ?? "")]
    }
}

extension StoryTraits {
    /// The keys of all mentions, and one that only the latest words for the latest place have.
    var fineKeys: [BlockKey] { Array(Set(keys + latest.fineKeys)) }
}
