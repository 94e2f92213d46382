internal import CivilTime
internal import Text

extension English {
    /// A week by its ISO 8601 number.
    static let numberedWeekRule = Rule(
        "week by its number", starts: [.unit, .particle, .year],
        examples: [
            "in ⟦week 37⟧", "⟦Week 37 of 2025⟧", "⟦CW 37⟧: Oslo", "⟦2025-W37⟧",
            "⟦calendar week 37⟧",
            "in ⟦week 2, 2026⟧", "⟦2025-W37-3⟧",
        ],
        counterexamples: ["week 5", "week 54", "week 370", "day 37", "week 37 of the course"],
        shape: either(dayOfISOWeek, wholeWeek).before(cleanEnd).unlessNext(word([.of])))
}

extension English {
    /// "2025-W37-3", which is a Wednesday.
    fileprivate static let dayOfISOWeek: Pattern<TimeValue> = inOrder(
        isoWeek, gluedNumber(digits: 1...1).after(glued([.dash]))
    ).compactMap { week, day -> TimeValue? in
        guard let weekday = Weekday(rawValue: day - 1) else { return nil }
        return TimeValue(.weekdayIn(.numberedWeek(week.0, year: week.1), weekday))
    }

    fileprivate static let wholeWeek: Pattern<TimeValue> = either(namedWeek, isoWeek)
        .filter { week, _ in (1...53).contains(week) }
        .compactMapInContext { parts, context in
            let value = DateValue.numberedWeek(parts.0, year: parts.1)
            guard parts.1 != nil || context.isNearWeek(parts.0) else { return nil }
            return TimeValue(value, isApproximate: true)
        }

    /// "week 37", "CW 37 of 2025".
    fileprivate static let namedWeek = inOrder(
        number(digits: 1...2).after(word([.calendar]).maybe, weekName), year.optional())

    /// "2025-W37".
    fileprivate static let isoWeek = inOrder(
        fourDigitYear.before(glued([.dash]), word([.alphaW])), gluedNumber(digits: 2...2)
    ).map { year, week in (week, Optional(year)) }
}

extension English {
    /// "week" or "CW".
    fileprivate static let weekName = either(
        check { $0.peek()?.term == .unit(.week) }.before(units(.week)), word([.calendarWeek]))
}

extension Context {
    /// True if this week is near enough that the year can be left out.
    ///
    /// "Week 2" in August is more likely the second week of a course.
    fileprivate func isNearWeek(_ number: Int) -> Bool {
        (-1...1).contains { step in
            guard let monday = CivilDate(week: number, of: published.year + step) else {
                return false
            }
            return (-14...140).contains(published.days(to: monday))
        }
    }
}
