/// Which of the places of one name a text means, by the names beside it.
struct Resolution {
    /// The place; nil where there was none to choose from.
    let row: Row?
    /// How many of the names beside it hold it.
    let support: Int

    /// Chooses among the rows of a name, given the rows of each name beside it.
    ///
    /// If nothing beside it decides, a place that the hint tells is meant.
    init(of rows: [Row], beside others: [[Row]], hint: PlaceHint = PlaceHint()) {
        let ranked = rows.map { row in (row: row, support: Resolution.support(of: row, by: others))
        }
        let best = ranked.max { left, right in
            let (mine, theirs) = (left.row.agreement(with: hint), right.row.agreement(with: hint))
            return (left.support, left.row.rank, mine, left.row.weight)
                < (right.support, right.row.rank, theirs, right.row.weight)
        }
        guard let best, best.support == 0, let country = Resolution.overruling(best.row, others)
        else {
            row = best?.row
            support = best?.support ?? 0
            return
        }
        row = country
        support = 0
    }
}

extension Resolution {
    /// A town of so many thousand inhabitants is believed before a country's code beside it.
    private static let leastBeforeCode = 500

    private static func support(of row: Row, by others: [[Row]]) -> Int {
        others.count { names in names.contains { row.lies(in: $0) } }
    }

    /// The country or state named beside a town that does not lie there (a town that is too small
    /// to be known, or a name that some other town has too).
    private static func overruling(_ row: Row, _ others: [[Row]]) -> Row? {
        guard row.kind == .town else { return nil }
        let wider = others.compactMap { names in
            names.filter { $0.kind == .country || $0.kind == .state }
                .max { $0.population < $1.population }
        }
        return wider.last { !$0.isAbbreviation || row.population < leastBeforeCode }
    }
}

extension Row {
    /// A town is meant before a state or a country of its name, unless those have far more people.
    private static let townPreference = 3

    /// A part of the world, and an abbreviation that is no everyday word (`APAC`), are meant before
    /// a town of that name.
    fileprivate var rank: Int {
        kind == .region || isAbbreviation && !isWord ? 1 : 0
    }

    /// In how many points a town agrees with a hint.
    fileprivate func agreement(with hint: PlaceHint) -> Int {
        guard kind == .town else { return 0 }
        let isAtHome = hint.home != nil && country == hint.home
        let isInRegion = hint.region != nil && region == hint.region
        return (isAtHome ? 1 : 0) + (isInRegion ? 2 : 0)
    }

    fileprivate var weight: Int {
        kind == .town ? population * Self.townPreference : population
    }
}
