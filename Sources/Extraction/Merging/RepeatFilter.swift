internal import CivilTime
internal import Items

/// Keeps one draft of what an issue states several times.
enum RepeatFilter {
    /// The drafts in the order of the text, without those that say again what another says.
    static func once(_ drafts: [Draft]) -> [Draft] {
        var kept: [Draft] = []
        for draft in drafts {
            if let index = kept.firstIndex(where: { saysTheSame($0, draft) }) {
                if isBetter(draft, than: kept[index]) { kept[index] = draft }
            } else {
                kept.append(draft)
            }
        }
        return kept
    }

    /// Whether two drafts state one thing: the same days, and the same link, series or subject.
    private static func saysTheSame(_ one: Draft, _ other: Draft) -> Bool {
        guard sharesDays(one, other), countriesAgree(one.facts, other.facts) else { return false }
        let (first, second) = (one.facts, other.facts)
        if let series = first.series, let another = second.series, series != another {
            return false
        }
        guard isSameKind(first, second) else { return false }
        if first.url != nil, first.url == second.url, one.unit != other.unit,
            first.title.sharesSubject(with: second.title)
        {
            return true
        }
        if first.title.isLatin != second.title.isLatin { return true }
        if one.isEntry, other.isEntry, isToldApart(first, second) { return false }
        guard placesAgree(first, second) else { return false }
        if first.series != nil, first.series == second.series, first.category == second.category {
            return one.unit != other.unit
        }
        return sharesSubject(one, other)
    }

    private static func sharesDays(_ one: Draft, _ other: Draft) -> Bool {
        let days = { (draft: Draft) in
            ([draft.facts.when] + draft.alternatives).map { [$0.start, $0.lastDay] }
        }
        return days(one).contains { days(other).contains($0) }
    }

    private static func countriesAgree(_ one: Facts, _ other: Facts) -> Bool {
        guard let first = one.country, let second = other.country else { return true }
        return first == second
    }

    /// Entries of lists are told apart by their links.
    private static func isToldApart(_ one: Facts, _ other: Facts) -> Bool {
        guard let first = one.url, let second = other.url else { return false }
        return first != second
    }

    private static func isSameKind(_ one: Facts, _ other: Facts) -> Bool {
        one.kind == other.kind || one.category == other.category
    }

    private static func placesAgree(_ one: Facts, _ other: Facts) -> Bool {
        guard let first = one.place, let second = other.place else { return true }
        return first.sharesPlace(with: second) || first == second
    }

    /// Most of the telling words of one stand in the other.
    private static func sharesSubject(_ one: Draft, _ other: Draft) -> Bool {
        let first = Set(Words(one.facts.title + " " + one.clause).telling)
        let second = Set(Words(other.facts.title + " " + other.clause).telling)
        if one.isEntry, other.isEntry {
            return first.isSubset(of: second) || second.isSubset(of: first)
        }
        let shared = first.intersection(second).count
        let fewest = min(first.count, second.count)
        return shared >= 2 && shared * 3 >= fewest || shared == 1 && fewest <= 2
    }

    /// A draft that knows a time says more than one that does not.
    private static func isBetter(_ one: Draft, than other: Draft) -> Bool {
        one.facts.when.time != nil && other.facts.when.time == nil && one.facts.when.zone != nil
    }
}

extension String {
    /// Whether it is written in Latin letters: an issue may say everything again in another script.
    fileprivate var isLatin: Bool { unicodeScalars.contains { ("A"..."z").contains($0) } }
}
