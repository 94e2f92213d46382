internal import Text

extension Rule {
    /// Days of one month in numbers: `14.-15.05.`, `21.04.–23.04.2025`, `03-04/09/2024`.
    static let numericDays = Rule(
        "numeric days", starts: .number,
        examples: [
            "⟦14.-15.05.⟧ Berlin", "⟦14.–15.5.2024⟧", "⟦21.04.-23.04.⟧", "⟦21.04.–02.05.2024⟧",
            "⟦03-04/09/2024⟧ | Suwon",
            "⟦28.12.–03.01.2026⟧ Oslo", "⟦28.12.2025–03.01.2026⟧",
        ],
        counterexamples: ["1.2-1.3.", "10-12", "14.-15.", "3-4/5", "1.14.-15.05."]
    ) { cursor, context in
        guard cursor.startsNumericDate, let first = cursor.twoDigits() else { return nil }
        var start: (day: Int, month: Int?, year: Int?) = (first, nil, nil)
        let isDotted = cursor.takeGlued(.dot)
        if isDotted, let month = cursor.month(behind: .dot) {
            start.month = month
            if cursor.peek()?.isGlued == true { start.year = cursor.fourDigitYear() }
        }
        guard cursor.take(.dash), let last = cursor.twoDigits() else { return nil }
        let mark: Mark = isDotted ? .dot : .slash
        guard cursor.takeGlued(mark), let month = cursor.twoDigits(),
            (1...12).contains(month)
        else { return nil }
        let isClosed = cursor.takeGlued(mark)
        let year = isClosed && cursor.peek()?.isGlued == true ? cursor.bareYear() : nil
        guard isDotted ? isClosed : year != nil, cursor.endsCleanly,
            let end = PartialDay(last, month, order: .dayFirst, year: year),
            let begin = PartialDay(
                start.day, start.month ?? month, order: .dayFirst,
                year: start.year
                    ?? year.map { start.month ?? 0 > month ? $0 - 1 : $0 })
        else { return nil }
        return Meaning(.days(begin, end), form: .numeric)
    }
}

extension Cursor {
    /// A number of one or two digits.
    fileprivate mutating func twoDigits() -> Int? {
        guard let token = peek(), token.digits > 0, token.digits <= 2, let number = token.number
        else { return nil }
        index += 1
        return number
    }

    /// The month of "21.04.", with the mark behind it.
    fileprivate mutating func month(behind mark: Mark) -> Int? {
        attempt { cursor in
            guard cursor.peek()?.isGlued == true, let month = cursor.twoDigits(),
                (1...12).contains(month), cursor.takeGlued(mark)
            else { return nil }
            return month
        }
    }
}
