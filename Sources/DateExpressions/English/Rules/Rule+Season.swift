internal import CivilTime
internal import Text

extension English {
    /// A season, if a year or a small word shows that it is a date.
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
        shape: either(markedSeason, datedSeason, seasonAfterIn).before(cleanEnd))
}

extension English {
    /// "this spring", "next winter".
    fileprivate static let markedSeason = inOrder(step, season, year.optional())
        .compactMapInContext { parts, context in
            let (steps, season, year) = parts
            if let year {
                return TimeValue(.partOfYear(.season(season), year: year), isApproximate: true)
            }
            let months = season.year(steps: steps, context)
                .flatMap { PartOfYear.season(season).months(in: $0) }
            return months.map {
                let days = When.period(.season, $0.first.firstDay, through: $0.last.lastDay)
                return TimeValue(.known(days), form: .relative, isApproximate: true)
            }
        }

    /// "spring 2027".
    fileprivate static let datedSeason = inOrder(season, yearOfSeason)
        .map { season, year in
            TimeValue(.partOfYear(.season(season), year: year), isApproximate: true)
        }
}

extension English {
    /// "in the spring".
    fileprivate static let seasonAfterIn =
        season
        .after(either(rightAfter([.in]), rightAfter([.the]).after(rightAfter([.in], 2))))
        .ifNext(pause)
        .unlessNext(word([.of]))
        .map { TimeValue(.partOfYear(.season($0), year: nil), isApproximate: true) }
}

extension Season {
    /// The year of the current or next season, or of one `steps` later.
    ///
    /// "This summer" may also be one that just ended.
    fileprivate func year(steps: Int, _ context: Context) -> Int? {
        let published = context.published
        let year = published.year
        guard
            let coming = (-1...1).map({ year + $0 }).first(where: { ends(in: $0, from: published) }
            ),
            let first = PartOfYear.season(self).months(in: coming)?.first.firstDay
        else { return nil }
        if steps < 0 { return coming - 1 }
        if steps > 0 { return first <= published ? coming + 1 : coming }
        let hasJustEnded = ends(in: coming - 1, from: published.adding(days: -Self.recently))
        return hasJustEnded && context.looksAhead != true && published < first
            ? coming - 1 : coming
    }

    /// True if the season of a year ends on or after a day.
    private func ends(in year: Int, from day: CivilDate) -> Bool {
        PartOfYear.season(self).months(in: year).map { day <= $0.last.lastDay } ?? false
    }

    private static let recently = 45
}
