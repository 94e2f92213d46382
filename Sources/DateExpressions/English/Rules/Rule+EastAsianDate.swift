internal import Text

extension Rule {
    /// Numbers that the characters for year, month and day name.
    static let eastAsianDate = Rule(
        "day by its East Asian characters", starts: [.number, .year],
        examples: ["⟦2024년 9월 3일(화) - 4일(수)⟧", "⟦2025年10月17日⟧", "⟦10月17日⟧に", "⟦9월 3일⟧"],
        counterexamples: ["15年", "5月", "3日"]
    ) { cursor, _ in
        let year = cursor.number(markedBy: .yearMark)
        guard let month = cursor.number(markedBy: .monthMark), (1...12).contains(month),
            let first = cursor.characterDay(month: month, year: year)
        else { return nil }
        guard let last = cursor.lastCharacterDay(month: month, year: year) else {
            return Meaning(.day(first))
        }
        return Meaning(.days(first, last))
    }
}

extension Cursor {
    fileprivate mutating func number(markedBy mark: Particle) -> Int? {
        attempt { cursor in
            guard let number = cursor.peek()?.number else { return nil }
            cursor.index += 1
            return cursor.take([mark]) ? number : nil
        }
    }

    /// A day, and the weekday's character in parentheses behind it.
    fileprivate mutating func characterDay(month: Int, year: Int?) -> PartialDay? {
        guard let day = number(markedBy: .dayMark), (1...31).contains(day) else { return nil }
        let token = index - 2
        if peek()?.mark == .open, peek(1)?.isWord == true, peek(2)?.mark == .close { index += 3 }
        return PartialDay(year: year, month: month, day: day, token: token)
    }

    fileprivate mutating func lastCharacterDay(month: Int, year: Int?) -> PartialDay? {
        attempt { cursor in
            guard cursor.take(.dash) || cursor.take(.tilde) else { return nil }
            let lastYear = cursor.number(markedBy: .yearMark) ?? year
            let lastMonth = cursor.number(markedBy: .monthMark) ?? month
            return cursor.characterDay(month: lastMonth, year: lastYear)
        }
    }
}
