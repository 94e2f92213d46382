internal import CivilTime

/// Chooses the year of a date that states none.
///
/// All decisions about years are made here. A year in the text around the date is used if it is
/// plausible. Otherwise the date is put as close to publication as possible, with a preference for
/// later years, and more so if the text is about the future. A weekday in the text must match. Only
/// the years before, of, and after publication are considered, since nobody leaves out a year that
/// is further away.
struct YearInference: Sendable {
    /// The day of publication, and what the text around it says.
    let context: Context
    /// The tense of the text around the date.
    let tense: Tense

    /// The days in the chosen year, and what is uncertain about it.
    struct Choice: Hashable, Sendable {
        let bounds: DayBounds
        var ambiguities: [Ambiguity] = []
    }

    /// The best year for a date.
    ///
    /// - Parameters:
    ///   - weekday: The weekday that the first day must have.
    ///   - isVague: True if the day is somewhere in a period.
    ///   - days: Returns the first and last day in a year; nil if they do not exist.
    /// - Returns: The days in that year; nil if they exist in no year.
    func choice(
        weekday: Weekday?, isVague: Bool, _ days: (Int) -> DayBounds?
    ) -> Choice? {
        let candidates = years.compactMap { year in
            days(year).map { Candidate(year: year, bounds: $0) }
        }
        let agreeing = candidates.filter { weekday == nil || $0.bounds.first.weekday == weekday }
        var best = best(of: agreeing.isEmpty ? candidates : agreeing, isVague: isVague)
        // The weekday matches only in a year long past, and the text is about the future: it is a
        // mistake.
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

    /// The candidate years, without duplicates.
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

    /// The tense of the sentence, or else of the text around it.
    var direction: Tense {
        if tense != .unknown { return tense }
        switch context.looksAhead {
        case true?: return .ahead
        case false?: return .back
        case nil: return .unknown
        }
    }

    /// The greatest age in days of a date without a year.
    private func daysAgo(isVague: Bool) -> Int {
        switch direction {
        case .ahead: isVague ? 0 : Self.recentDays
        case .back: .max
        case .unknown: Self.forgottenDays
        }
    }

    /// The number of days from publication to a candidate; 0 if publication is among its days.
    private func distance(to candidate: Candidate) -> Int {
        let bounds = candidate.bounds
        if context.published < bounds.first { return context.published.days(to: bounds.first) }
        return bounds.last < context.published ? context.published.days(to: bounds.last) : 0
    }

    /// The order of candidates: the closest first, and of two equally close ones, the later.
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

    /// The greatest age in days of a date in a text about the future.
    private static let recentDays = 31
    /// The greatest age in days of a date without a year.
    private static let forgottenDays = 120
    /// The greatest distance in days of a date that takes its year from the text around it: 18
    /// months.
    private static let plausibleDays = 550
    /// The distance in days beyond which the next-closest year is almost as likely.
    private static let distantDays = 150
}
