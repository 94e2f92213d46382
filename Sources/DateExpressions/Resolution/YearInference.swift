internal import CivilTime

/// Chooses the year of a date that states none.
///
/// A year of the surroundings counts where it is plausible; else the year that puts the date
/// closest to publication, later rather than earlier, and later still where the text looks ahead.
/// A weekday that the text names must agree.
struct YearInference: Sendable {
    /// The day of publication, and the year that the surroundings name.
    let context: Context
    /// The time that the words around the date speak of.
    let tense: Tense

    /// A first and a last day, and what is doubtful about their year.
    struct Choice: Hashable, Sendable {
        let first: CivilDate
        let last: CivilDate
        var ambiguities: [Ambiguity] = []
    }

    /// The best year for a date, given by what it would be in each.
    ///
    /// `span` gives the first and last day with a year, or nil where the calendar has none such.
    func choice(
        weekday: Weekday?, _ span: (Int) -> (CivilDate, CivilDate)?
    ) -> Choice? {
        let candidates = years.compactMap { year in
            span(year).map { Candidate(year: year, first: $0.0, last: $0.1) }
        }
        let agreeing = candidates.filter { weekday == nil || $0.first.weekday == weekday }
        guard let best = best(of: agreeing.isEmpty ? candidates : agreeing) else { return nil }
        return Choice(
            first: best.first, last: best.last, ambiguities: ambiguities(about: best, candidates))
    }
}

extension YearInference {
    private struct Candidate {
        let year: Int
        let first: CivilDate
        let last: CivilDate
    }

    /// The years that come into question, each once.
    private var years: [Int] {
        let nearby = (-1...1).map { context.published.year + $0 }
        guard let year = context.year, !nearby.contains(year) else { return nearby }
        return nearby + [year]
    }

    private func best(of candidates: [Candidate]) -> Candidate? {
        if let year = context.year,
            let stated = candidates.first(where: { $0.year == year && isPlausible($0) }),
            tense != .back || distance(to: stated) <= 0
        {
            return stated
        }
        let closest = candidates.min { rank($0) < rank($1) }
        guard let closest, distance(to: closest) < -daysAgo else { return closest }
        return candidates.first { $0.year == closest.year + 1 } ?? closest
    }

    /// How long ago a date without a year may lie.
    private var daysAgo: Int {
        switch tense {
        case .ahead: Self.recentDays
        case .back: .max
        case .unknown: Self.forgottenDays
        }
    }

    /// The days from publication to the days of a candidate; 0 where publication is among them.
    private func distance(to candidate: Candidate) -> Int {
        if context.published < candidate.first {
            return context.published.days(to: candidate.first)
        }
        return candidate.last < context.published ? context.published.days(to: candidate.last) : 0
    }

    /// Closest first, and the later one where two are as close.
    private func rank(_ candidate: Candidate) -> Int {
        let distance = distance(to: candidate)
        return distance < 0 ? -2 * distance + 1 : 2 * distance
    }

    private func isPlausible(_ candidate: Candidate) -> Bool {
        abs(distance(to: candidate)) <= Self.plausibleDays
    }

    private func ambiguities(about chosen: Candidate, _ candidates: [Candidate]) -> [Ambiguity] {
        let closest = candidates.min { rank($0) < rank($1) }
        if chosen.year == context.year, closest?.year != chosen.year {
            return [.yearOfContext(chosen.year)]
        }
        let days = distance(to: chosen)
        return abs(days) > Self.distantDays ? [.distantYear(days: days)] : []
    }

    /// How long ago a date may lie that a text about the future still names.
    private static let recentDays = 31
    /// How long ago a date may lie that a text names without its year.
    private static let forgottenDays = 120
    /// How far away a date may lie that the year of its surroundings dates: some 18 months.
    private static let plausibleDays = 550
    /// From how many days on another year is nearly as close.
    private static let distantDays = 150
}
