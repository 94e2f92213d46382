internal import Text

extension English {
    /// A date in numbers with the characters for year, month and day.
    static let eastAsianDateRule = Rule(
        "day by its East Asian characters", starts: [.number, .year],
        examples: ["⟦2024년 9월 3일(화) - 4일(수)⟧", "⟦2025年10月17日⟧", "⟦10月17日⟧に", "⟦9월 3일⟧"],
        counterexamples: ["15年", "5月", "3日"],
        shape: inOrder(eastAsianDay, lastEastAsianDay.optional())
            .map { first, last in
                guard let last else { return TimeValue(.day(first)) }
                let end = last.inMonth(last.month ?? first.month, year: last.year ?? first.year)
                return TimeValue(.days(first, end))
            })
}

extension English {
    /// "2025年10月17日", with an optional year.
    fileprivate static let eastAsianDay = inOrder(
        number(markedBy: .yearMark).optional(), number(markedBy: .monthMark), markedDay
    ).filter { _, month, _ in (1...12).contains(month) }
        .map { year, month, day in day.inMonth(month, year: year) }

    /// "~19日", "- 10월 4일".
    fileprivate static let lastEastAsianDay = inOrder(
        number(markedBy: .yearMark).optional(), number(markedBy: .monthMark).optional(),
        markedDay
    )
    .map { year, month, day in day.inMonth(month, year: year) }
    .after(mark([.dash, .tilde]))

    /// "17日", optionally with the weekday's character in parentheses.
    fileprivate static let markedDay = Pattern<PartialDay> { cursor in
        let place = cursor.index
        guard let day = number(markedBy: .dayMark).read(&cursor), (1...31).contains(day)
        else { return nil }
        if cursor.peek()?.mark == .open, cursor.peek(1)?.isWord == true,
            cursor.peek(2)?.mark == .close
        {
            cursor.index += 3
        }
        return PartialDay(day: day, token: place)
    }
}

extension English {
    /// A number followed by the character for year, month or day.
    fileprivate static func number(markedBy mark: Particle) -> Pattern<Int> {
        number(digits: 1...4).before(word([mark]))
    }
}
