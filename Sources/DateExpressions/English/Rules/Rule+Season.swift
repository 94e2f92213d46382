internal import CivilTime
internal import Text

extension English {
    /// A season, which a year or a small word marks as a time.
    static let seasonRule = Rule(
        "season", starts: [.season, .particle],
        examples: [
            "release ⟦this Spring⟧!", "⟦Summer 2026⟧", "⟦next winter⟧",
            "in ⟦spring of 2027⟧", "⟦last fall⟧", "in the ⟦spring⟧, and", "⟦winter 2025/26⟧",
        ],
        counterexamples: [
            "Spring Boot", "prices fall", "in the Summer of Code program", "a spring",
            "Spring of Code", "in Spring Hall", "in the summer heat",
        ],
        shape: either(markedSeason, datedSeason, seasonBehindIn).before(cleanEnd))
}

extension English {
    /// "this spring", "next winter".
    fileprivate static let markedSeason = inOrder(step, season, year.optional())
        .compactMapInContext { parts, context in
            let (steps, season, year) = parts
            let value = DateValue.partOfYear(
                .season(season), year: year ?? season.year(steps: steps, context))
            return TimeValue(
                value, form: year == nil ? .relative : .absolute, isApproximate: true)
        }

    /// "spring 2027".
    fileprivate static let datedSeason = inOrder(season, yearOfSeason)
        .map { season, year in
            TimeValue(.partOfYear(.season(season), year: year), isApproximate: true)
        }
}

extension English {
    /// "in the spring".
    fileprivate static let seasonBehindIn =
        season
        .after(either(behind([.in]), behind([.the]).after(behind([.in], 2))))
        .ifNext(pause)
        .unlessNext(word([.of]))
        .map { TimeValue(.partOfYear(.season($0), year: nil), isApproximate: true) }
}

extension Season {
    /// The year of the season that comes next, or some seasons of this kind later.
    fileprivate func year(steps: Int, _ context: Context) -> Int? {
        let year = context.published.year
        guard let months = PartOfYear.season(self).months(in: year) else { return nil }
        let hasEnded = months.last.lastDay < context.published
        if steps < 0 { return hasEnded ? year : year - 1 }
        let hasBegun = months.first.firstDay <= context.published
        return year + (hasEnded || steps > 0 && hasBegun ? 1 : 0)
    }
}
