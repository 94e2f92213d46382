/// Chooses one of several places with the same name by the other names next to that name.
struct PlaceDisambiguation {
    /// The place; nil if there was none to choose from.
    let row: GazetteerRow?
    /// The number of neighboring names that are the place's country, state or region.
    let support: Int

    /// Chooses among the rows of a name, given the rows of each neighboring name.
    ///
    /// If those do not decide, the hint does.
    init(of rows: [GazetteerRow], beside others: [[GazetteerRow]], hint: PlaceHint = PlaceHint()) {
        let ranked = rows.map { row in
            (row: row, support: PlaceDisambiguation.support(of: row, by: others))
        }
        let best = ranked.max { left, right in
            let (mine, theirs) = (left.row.agreement(with: hint), right.row.agreement(with: hint))
            return (left.support, left.row.rank, mine, left.row.weight)
                < (right.support, right.row.rank, theirs, right.row.weight)
        }
        guard let best, best.support == 0,
            let country = PlaceDisambiguation.overruling(best.row, others)
        else {
            row = best?.row
            support = best?.support ?? 0
            return
        }
        row = country
        support = 0
    }
}

extension PlaceDisambiguation {
    /// The population, in thousands, from which a town counts despite a different country code.
    private static let leastBeforeCode = 500

    private static func support(of row: GazetteerRow, by others: [[GazetteerRow]]) -> Int {
        others.count { names in names.contains { row.lies(in: $0) } }
    }

    /// The country or state that the text names next to the town, given that the town is not in it.
    ///
    /// The text then means a town too small to be in the gazetteer, or one with the same name as
    /// another.
    private static func overruling(_ row: GazetteerRow, _ others: [[GazetteerRow]]) -> GazetteerRow?
    {
        guard row.kind == .town else { return nil }
        let wider = others.compactMap { names in
            names.filter { $0.kind == .country || $0.kind == .state }
                .max { $0.population < $1.population }
        }
        return wider.last { !$0.isAbbreviation || row.population < leastBeforeCode }
    }
}

extension GazetteerRow {
    /// A town is preferred to a state or country of its name with up to this many times the people.
    private static let townPreference = 3

    /// 1 for a region, or an abbreviation that is not an everyday word (`APAC`); otherwise 0.
    ///
    /// A place with 1 is preferred to a town with the same name.
    fileprivate var rank: Int {
        kind == .region || isAbbreviation && !isWord ? 1 : 0
    }

    /// How well a town agrees with a hint: 1 for the same country, plus 2 for the same region.
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
