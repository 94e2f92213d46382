internal import CivilTime
internal import Text

extension Rule {
    /// A week or a month as seen from publication.
    static let relativePeriod = Rule(
        "relative week or month", starts: .particle,
        examples: [
            "arrive ⟦next week⟧.", "⟦later this month⟧.", "⟦Last month⟧, we", "⟦this week⟧",
            "⟦this weekend⟧", "⟦earlier this month⟧", "⟦Later this week⟧",
        ],
        counterexamples: ["this year", "the last weeks", "next monthly call", "next Week2"]
    ) { cursor, context in
        _ = cursor.take([.later, .earlier, .late, .early])
        let particle = cursor.particle()
        guard cursor.take([.this, .next, .last, .coming, .past]) else { return nil }
        let steps = particle == .this ? 0 : particle == .last || particle == .past ? -1 : 1
        guard let when = cursor.period(steps: steps, from: context.published), cursor.endsCleanly
        else { return nil }
        return Meaning(.known(when), form: .relative, isApproximate: true)
    }
}

extension Cursor {
    /// The week, weekend or month that lies some steps from the one with a day in it.
    fileprivate mutating func period(steps: Int, from day: CivilDate) -> When? {
        guard case .unit(let unit) = peek()?.term else { return nil }
        index += 1
        let monday = day.adding(days: steps * Self.week - day.weekday.rawValue)
        switch unit {
        case .week: return .days(monday, through: monday.adding(days: Self.week - 1))
        case .weekend:
            let saturday = monday.adding(days: Weekday.saturday.rawValue)
            return .days(saturday, through: saturday.adding(days: 1))
        case .month: return CivilMonth(containing: day).adding(steps).map { .months($0) }
        case .day, .year: return nil
        }
    }

    private static let week = 7
}

extension CivilMonth {
    /// The month that lies some months later; nil beyond the calendar.
    fileprivate func adding(_ months: Int) -> CivilMonth? {
        let count = year * 12 + month - 1 + months
        return CivilMonth(year: count / 12, month: count % 12 + 1)
    }
}
