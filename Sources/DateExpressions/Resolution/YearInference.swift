internal import CivilTime

/// Chooses the year of a date that states none.
///
/// This is the one place where years are decided. A year of the surroundings counts if it is plausible; else the year that puts the date closest to
/// publication, later rather than earlier, and later still if the text looks ahead. A weekday that
/// the text names must agree. Only the years before, of, and after publication come into question:
/// nobody leaves out a year that is farther away.
struct YearInference: Sendable {
    /// The day of publication, and what the surroundings say.
    let context: Context
    /// The time that the words around the date speak of.
    let tense: Tense

    /// The days in the year that was chosen, and what is doubtful about it.
    struct Choice: Hashable, Sendable {
        let bounds: DayBounds
        var ambiguities: [Ambiguity] = []
    }

    /// The best year for a date.
    ///
    /// - Parameters:
    ///   - weekday: The weekday that the first day must be.
    ///   - isVague: True if the days are a period in which the day lies.
    ///   - days: The first and last day in a year; nil if the calendar has no such days.
    /// - Returns: The days in that year; nil if no year has them.
    func choice(
        weekday: Weekday?, isVague: Bool, _ days: (Int) -> DayBounds?
    ) -> Choice? {
        let candidates = years.compactMap { year in
            days(year).map { Candidate(year: year, bounds: $0) }
        }
        let agreeing = candidates.filter { weekday == nil || $0.bounds.first.weekday == weekday }
        var best = best(of: agreeing.isEmpty ? candidates : agreeing, isVague: isVague)
        // The weekday agrees only in a year that is long over, and the text looks ahead: it is a slip.
        if weekday != nil, direction == .ahead, let over = best,
            distance(to: over) < -Self.forgottenDays
        {
            best = self.best(of: candidates, isVague: isVague)
        }
        return best.map {
            Choice(bounds: $0.bounds, ambiguities: ambiguities(about: $0, candidates))
        }
    }
}

extension YearInference {
    private struct Candidate {
        let year: Int
        let bounds: DayBounds
    }

    /// The years that come into question, each once.
    private var years: [Int] {
        let nearby = (-1...1).map { context.published.year + $0 }
        guard let year = context.year, !nearby.contains(year) else { return nearby }
        return nearby + [year]
    }

    private func best(of candidates: [Candidate], isVague: Bool) -> Candidate? {
        if let year = context.year,
            let stated = candidates.first(where: { $0.year == year && isPlausible($0) }),
            direction != .back || distance(to: stated) <= 0
        {
            return stated
        }
        let closest = candidates.min { rank($0) < rank($1) }
        guard let closest, distance(to: closest) < -daysAgo(isVague: isVague) else {
            return closest
        }
        return candidates.first { $0.year == closest.year + 1 } ?? closest
    }

    /// The direction of the sentence, or else of the text around it.
    var direction: Tense {
        if tense != .unknown { return tense }
        switch context.looksAhead {
        case true?: return .ahead
        case false?: return .back
        case nil: return .unknown
        }
    }

    /// How long ago a date without a year may lie.
    private func daysAgo(isVague: Bool) -> Int {
        switch direction {
        case .ahead: isVague ? 0 : Self.recentDays
        case .back: .max
        case .unknown: Self.forgottenDays
        }
    }

    /// The days from publication to the days of a candidate; 0 if publication is among them.
    private func distance(to candidate: Candidate) -> Int {
        let bounds = candidate.bounds
        if context.published < bounds.first { return context.published.days(to: bounds.first) }
        return bounds.last < context.published ? context.published.days(to: bounds.last) : 0
    }

    /// Closest first, and the later one if two are as close.
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
