internal import CivilTime
internal import Items

/// Keeps one draft of what an issue states several times.
struct RepeatFilter {
    private var kept: [Statement] = []
    /// Where the kept drafts stand that name some days.
    private var positions: [Statement.Days: [Int]] = [:]

    /// What was taken, in the order of the text, without what says again what another says.
    var drafts: some Sequence<Draft> { kept.lazy.map(\.draft) }

    /// How many these are.
    var count: Int { kept.count }

    /// Takes the next draft of the text.
    mutating func take(_ draft: Draft) { take(Statement(draft)) }

    /// So many statements about the same days are looked at for repeats, the last ones.
    ///
    /// Of the 223 issues with which this was developed none has more than 12 about one day, so that
    /// they lose no repeat, and time does not grow with the square of what an enemy writes.
    private static let reach = 200
}

/// A draft with what repeats of it are told by, worked out once; a reference, since there may be very
/// many.
private final class Statement {
    /// The first and the last day of a date.
    struct Days: Hashable {
        let first: CivilDate
        let last: CivilDate
    }

    let draft: Draft
    /// Its date, and those that the text names for the same instant in other zones.
    let days: Set<Days>
    /// The telling words of its title.
    let subject: Set<String>
    /// The telling words of its title and of its clause.
    let words: Set<String>
    /// The words of its place.
    let place: PlaceName?
    /// Whether its title is written in Latin letters: an issue may say everything again in another
    /// script.
    let isLatin: Bool

    init(_ draft: Draft) {
        self.draft = draft
        days = Set(
            ([draft.facts.when] + draft.alternatives).map {
                Days(first: $0.start, last: $0.lastDay)
            })
        subject = Set(Words(draft.facts.title).telling)
        words = Set(Words(draft.facts.title + " " + draft.clause).telling)
        place = draft.facts.place.map(PlaceName.init)
        isLatin = draft.facts.title.unicodeScalars.contains {
            $0.isASCII && $0.properties.isAlphabetic
        }
    }
}

/// The words of a place by which two places are told apart.
private struct PlaceName {
    private let text: String
    /// The words that are no code of a state or a country.
    private let words: Set<String>

    init(_ text: String) {
        let shortest = 4
        self.text = text
        words = Set(Words(text).words.map(\.text).filter { $0.utf8.count >= shortest })
    }

    /// Whether both may name one place.
    func agrees(with other: PlaceName) -> Bool {
        text == other.text || !words.isDisjoint(with: other.words)
    }
}

extension RepeatFilter {
    private mutating func take(_ statement: Statement) {
        let rivals = Set(statement.days.flatMap { (positions[$0] ?? []).suffix(Self.reach) })
        let first = rivals.sorted().first { Self.saysTheSame(kept[$0], statement) }
        guard let first else {
            kept.append(statement)
            return note(statement.days, at: kept.count - 1)
        }
        guard Self.isBetter(statement.draft, than: kept[first].draft) else { return }
        note(statement.days.subtracting(kept[first].days), at: first)
        kept[first] = statement
    }

    private mutating func note(_ days: Set<Statement.Days>, at position: Int) {
        for day in days { positions[day, default: []].append(position) }
    }

    /// Whether two drafts state one thing: the same days, and the same link, series or subject.
    private static func saysTheSame(_ one: Statement, _ other: Statement) -> Bool {
        let (first, second) = (one.draft.facts, other.draft.facts)
        guard !one.days.isDisjoint(with: other.days), countriesAgree(first, second) else {
            return false
        }
        if let series = first.series, let another = second.series, series != another {
            return false
        }
        guard isSameKind(first, second) else { return false }
        let isOneUnit = one.draft.unit == other.draft.unit
        if first.url != nil, first.url == second.url, !isOneUnit,
            !one.subject.isDisjoint(with: other.subject)
        {
            return true
        }
        if one.isLatin != other.isLatin { return isToldTwice(first, second) }
        let areEntries = one.draft.isEntry && other.draft.isEntry
        if areEntries, isToldApart(first, second) { return false }
        guard placesAgree(one.place, other.place) else { return false }
        if first.series != nil, first.series == second.series, first.category == second.category {
            return !isOneUnit
        }
        return sharesSubject(one.words, other.words, areEntries: areEntries)
    }

    /// Whether two statements in different scripts say the same: with a sign besides the day, since
    /// their words cannot be compared.
    private static func isToldTwice(_ one: Facts, _ other: Facts) -> Bool {
        one.url != nil && one.url == other.url || one.country != nil && one.country == other.country
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

    private static func placesAgree(_ one: PlaceName?, _ other: PlaceName?) -> Bool {
        guard let one, let other else { return true }
        return one.agrees(with: other)
    }

    /// Most of the telling words of one stand in the other.
    private static func sharesSubject(
        _ one: Set<String>, _ other: Set<String>, areEntries: Bool
    ) -> Bool {
        if areEntries { return one.isSubset(of: other) || other.isSubset(of: one) }
        let shared = one.intersection(other).count
        let fewest = min(one.count, other.count)
        return shared >= 2 && shared * 3 >= fewest || shared == 1 && fewest <= 2
    }

    /// A draft that knows a time says more than one that does not.
    private static func isBetter(_ one: Draft, than other: Draft) -> Bool {
        one.facts.when.time != nil && other.facts.when.time == nil && one.facts.when.zone != nil
    }
}
