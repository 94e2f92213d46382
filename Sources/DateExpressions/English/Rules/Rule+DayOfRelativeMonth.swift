internal import CivilTime
internal import Text

extension English {
    /// Days in the month of publication, or in the next month.
    static let dayOfRelativeMonthRule = Rule(
        "day of this or next month", starts: [.number, .ordinal, .cardinal],
        examples: [
            "the ⟦20th of next month⟧", "⟦fifteenth of this month⟧", "from ⟦4 to 23 next month⟧",
            "until the ⟦21st of this month⟧", "between ⟦4 and 22 this month⟧",
            "⟦20th of the current month⟧",
        ],
        counterexamples: [
            "20 of next week", "the first of next", "20 next month", "5 of this month",
        ],
        shape: inOrder(daysOfMonth, relativeMonth)
            .after(cleanStart)
            .map { days, month in
                if case .one(let day) = days {
                    return TimeValue(
                        .nth(day.day, .day, of: .known(.months(month))), form: .relative)
                }
                return TimeValue(days.dates(month: month.month, year: month.year), form: .relative)
            })
}

extension English {
    /// "20th", "4 to 23", but not a plain number, which may count anything.
    fileprivate static let daysOfMonth = Pattern<DayRun> { cursor in
        let start = cursor.index
        let isWord = cursor.peek()?.isWord == true
        guard let days = cursor.dayRun(followsMonth: false, isSpan: cursor.isLedBySpanWord) else {
            return nil
        }
        let isBareNumber = cursor.index == start + 1 && !isWord
        return isBareNumber ? nil : days
    }
}

extension English {
    /// "of next month", "in this month".
    fileprivate static let relativeMonth =
        relativePeriod
        .after(word([.of, .in]).maybe)
        .compactMap { value -> CivilMonth? in
            guard case .known(let when) = value, when.precision == .month else { return nil }
            return when.start.civilMonth
        }
}
