internal import CivilTime
internal import Items

extension Traits {
    /// The keys of a mention's facts.
    static func keys(of facts: Facts, title: TitleWords, link: Link?) -> [BlockKey] {
        let kind = facts.kind.rawValue
        var keys = [BlockKey("date", facts.when.start.description, kind)]
        if let link { keys.append(BlockKey("link", link.text)) }
        keys += seriesKeys(of: facts) + titleKeys(title, kind)
        if facts.recurrence != nil {
            // "The December meetup" names one of its occurrences.
            keys += title.words.subtracting(title.names).sorted().prefix(wordsInKeys)
                .map { BlockKey("title", $0, kind) }
        }
        if facts.kind != .event, let event = facts.event {
            let words = TitleWords(event).words.sorted().joined(separator: " ")
            keys.append(BlockKey("event", words, kind, facts.category.rawValue))
        }
        return keys
    }

    /// The year and the next one, so that dates around the turn of a year share a key.
    private static func seriesKeys(of facts: Facts) -> [BlockKey] {
        guard let series = facts.series else { return [] }
        return [0, 1].map { step in
            BlockKey(
                "series", series, facts.kind.rawValue, facts.category.rawValue,
                String(facts.when.start.year + step))
        }
    }

    /// Pairs of the longest words, since a new wording rarely drops all of them.
    private static func titleKeys(_ title: TitleWords, _ kind: String) -> [BlockKey] {
        let longest = title.words.sorted { left, right in
            (right.utf8.count, left) < (left.utf8.count, right)
        }
        .prefix(wordsInKeys).sorted()
        guard longest.count > 1 else { return longest.map { BlockKey("title", $0, kind) } }
        return longest.indices.flatMap { first in
            longest.indices.dropFirst(first + 1).map { second in
                BlockKey("title", longest[first], longest[second], kind)
            }
        }
    }

    private static let wordsInKeys = 3
}
