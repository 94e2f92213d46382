internal import CivilTime
internal import Items

extension MentionFeatures {
    /// The keys of a mention's facts.
    ///
    /// `kinds` are the kinds of item that it may be about.
    static func keys(
        of facts: Facts, kinds: [Kind], title: TitleWords, link: Link?
    ) -> [BlockingKey] {
        var keys = [BlockingKey("date", facts.when.start.description, facts.kind.rawValue)]
        if let link { keys.append(BlockingKey("link", link.text)) }
        keys += kinds.flatMap { Self.keys(of: facts, kind: $0.rawValue, title: title) }
        return keys
    }

    /// The keys under which something of a kind is found.
    private static func keys(of facts: Facts, kind: String, title: TitleWords) -> [BlockingKey] {
        var keys = seriesKeys(of: facts, kind) + titleKeys(title, kind)
        if facts.recurrence != nil {
            // "The December meetup" names one of its occurrences.
            keys += title.words.subtracting(title.names).sorted().prefix(wordsInKeys)
                .map { BlockingKey("title", $0, kind) }
        }
        if facts.kind != .event, let event = facts.event {
            let words = TitleWords(event).words.sorted().joined(separator: " ")
            keys.append(BlockingKey("event", words, kind, facts.category.rawValue))
        }
        return keys
    }

    /// The year and the next one, so that dates around the turn of a year share a key.
    private static func seriesKeys(of facts: Facts, _ kind: String) -> [BlockingKey] {
        guard let series = facts.series else { return [] }
        return [0, 1].map { step in
            BlockingKey(
                "series", series, kind, facts.category.rawValue,
                String(facts.when.start.year + step))
        }
    }

    /// Pairs of the longest words, since a new wording rarely drops all of them.
    private static func titleKeys(_ title: TitleWords, _ kind: String) -> [BlockingKey] {
        let longest = title.words.sorted { left, right in
            (right.utf8.count, left) < (left.utf8.count, right)
        }
        .prefix(wordsInKeys).sorted()
        guard longest.count > 1 else { return longest.map { BlockingKey("title", $0, kind) } }
        return longest.indices.flatMap { first in
            longest.indices.dropFirst(first + 1).map { second in
                BlockingKey("title", longest[first], longest[second], kind)
            }
        }
    }

    private static let wordsInKeys = 3
}
