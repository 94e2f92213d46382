internal import Text

extension Rule {
    /// Days, a month's name, and perhaps a year.
    static let dayMonth = Rule(
        "day month", starts: .number,
        examples: [
            "⟦17-19 October⟧ | Paris", "⟦29 & 30 April⟧: Erlangen", "⟦13th March⟧",
            "the ⟦5th of May 2025⟧", "⟦5 May, 2025⟧", "⟦12-May-2025⟧", "– ⟦22 August⟧",
            "(⟦3-4 October⟧)", "⟦9. May⟧", "⟦17th to 19th October⟧", "⟦1 Sept 2026⟧",
            "⟦23th of January⟧", "⟦19.–21. September⟧",
        ],
        counterexamples: [
            "1.31 May", "$5 May", "#5 March", "5 may apply", "2025.10 May", "31 June",
            "30 February 2025", "v1 May",
        ]
    ) { cursor, _ in
        guard cursor.startsCleanly, let days = cursor.dayRun(behindMonth: false) else { return nil }
        cursor.takeJointOfDayAndMonth()
        guard cursor.isMonthName, let month = cursor.month() else { return nil }
        return Meaning(days.dates(month: month, year: cursor.gluedYear() ?? cursor.year()))
    }
}

extension Cursor {
    /// "of", or the mark between "12" and "May".
    fileprivate mutating func takeJointOfDayAndMonth() {
        if take([.of]) { return }
        guard let mark = peek()?.mark, mark.isOne(of: [.dash, .dot, .slash]) else { return }
        if takeGlued(mark), mark != .dot, peek()?.isGlued != true { index -= 1 }
    }

    /// The year of "12-May-2025".
    fileprivate mutating func gluedYear() -> Int? {
        attempt { cursor in
            guard cursor.takeGlued(.dash) || cursor.takeGlued(.slash),
                cursor.peek()?.isGlued == true
            else { return nil }
            return cursor.bareYear()
        }
    }
}
