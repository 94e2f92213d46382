internal import Text

extension English {
    /// A span of days in numbers: `14.-15.05.`, `21.04.–23.04.2025`, `03-04/09/2024`, `2/29-3/1`.
    static let numericDaysRule = Rule(
        "numeric days", starts: .number,
        examples: [
            "⟦14.-15.05.⟧ Berlin", "⟦14.–15.5.2024⟧", "⟦21.04.-23.04.⟧", "⟦21.04.–02.05.2024⟧",
            "⟦03-04/09/2024⟧ | Suwon", "⟦28.12.–03.01.2026⟧ Oslo", "⟦28.12.2025–03.01.2026⟧",
            "on ⟦2/28-3/1⟧", "⟦15/06/2025-19/06/2025⟧",
            "⟦10/05-10/07/2025⟧", "⟦29/09 - 03/10⟧ | Oslo", "⟦9/29 – 10/3⟧",
        ],
        counterexamples: [
            "1.2-1.3.", "10-12", "14.-15.", "3-4/5", "1.14.-15.05.", "1/2-3/4", "5/9 - 6/9",
        ],
        shape: either(dottedDays, daysOfMonth, datedDays, slashedDays)
            .after(check(\.startsNumericDate))
            .before(cleanEnd)
            .map { TimeValue($0, form: .numeric) })
}

extension English {
    /// "21.04.–23.04.", "28.12.2025–03.01.2026": with dots, and the year once or twice.
    fileprivate static let dottedDays = inOrder(
        dottedDay, gluedYear.optional(), dottedDay.after(mark([.dash])), gluedYear.optional()
    ).map { first, firstYear, last, lastYear in
        let begin = firstYear ?? lastYear.map { first.isAfter(last) ? $0 - 1 : $0 }
        return DateValue.days(
            first.inMonth(first.month, year: begin), last.inMonth(last.month, year: lastYear))
    }

    /// "14.-15.05.", "03-04/09/2024": with the month once.
    fileprivate static let daysOfMonth = either(
        inOrder(
            dottedNumber, dottedDay.after(mark([.dash])),
            gluedYear.optional()
        ).map { first, last, year in (first, last.inMonth(last.month, year: year)) },
        inOrder(dayInDigits, slashedDay.after(mark([.dash])), bareYear.after(glued([.slash])))
            .map { first, last, year in (first, last.inMonth(last.month, year: year)) }
    ).filter { first, last in first < last.day }
        .map { first, last in
            DateValue.days(PartialDay(day: first).inMonth(last.month, year: last.year), last)
        }

    /// "2/29-3/1" where a date is expected, or alone if one number cannot be a month.
    fileprivate static let slashedDays = either(
        inOrder(slashedPair, slashedPair.after(mark([.dash]))).after(dateIsAwaited),
        inOrder(slashedPair, slashedPair.after(mark([.dash])))
            .filter { $0.isBeyondTwelve || $1.isBeyondTwelve }
            .after(check(\.isAtStartOfEntry))
            .ifNext(check(\.isAtEndOfEntry))
    )
    .compactMapInContext { pairs, context in
        DateValue.inOneOrder(pairs.0, pairs.1, years: (nil, nil), context)
    }

    private static let slashedPair = numberPair.filter { $0.mark == .slash }

    /// "15/06/2025-19/06/2025", "10/05-10/07/2025".
    fileprivate static let datedDays = inOrder(
        slashedPair, gluedYear.after(glued([.slash])).optional(), slashedPair.after(mark([.dash])),
        gluedYear.after(glued([.slash]))
    )
    .compactMapInContext { parts, context in
        DateValue.inOneOrder(parts.0, parts.2, years: (parts.1, parts.3), context)
    }
}

extension DateValue {
    /// The days from one pair of numbers to another; nil if they do not allow the same order.
    fileprivate static func inOneOrder(
        _ first: NumberPair, _ last: NumberPair, years: (Int?, Int?), _ context: Context
    ) -> DateValue? {
        let isDayFirst = first.first > 12 || last.first > 12
        let isMonthFirst = first.second > 12 || last.second > 12
        guard !(isDayFirst && isMonthFirst) else { return nil }
        let order: NumericOrder? =
            isDayFirst ? .dayFirst : isMonthFirst ? .monthFirst : context.order
        guard let begin = first.day(year: years.0, order: order),
            let end = last.day(year: years.1, order: order)
        else { return nil }
        return .days(begin, end)
    }
}

extension English {
    /// "21.04.".
    fileprivate static let dottedDay = inOrder(
        dottedNumber, monthNumber.after(isGlued).before(glued([.dot]))
    ).map { PartialDay(month: $1, day: $0) }

    /// "04/09" with the day first.
    fileprivate static let slashedDay = inOrder(
        dayInDigits.before(glued([.slash])), monthNumber.after(isGlued)
    ).map { PartialDay(month: $1, day: $0) }
}

extension PartialDay {
    /// True if this day comes after another day of a year.
    fileprivate func isAfter(_ other: PartialDay) -> Bool {
        (month ?? 0, day) > (other.month ?? 0, other.day)
    }
}
