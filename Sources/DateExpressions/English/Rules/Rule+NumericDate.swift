internal import Text

extension Rule {
    /// Day and month in numbers, in the order of the country: `9/29`, `10.12.2025`.
    static let numericDate = Rule(
        "numeric date", starts: .number,
        examples: [
            "opted-in by ⟦9/29⟧ so", "⟦1/5/2022⟧", "am ⟦10.12.2025⟧", "on ⟦24.12.⟧ at",
            "⟦10-12-2025⟧", "(⟦9/29⟧)", "until ⟦13/9⟧", "⟦4/18 (Thu)⟧", "deadline: ⟦5/31⟧",
            "⟦07.05.⟧ Oslo", "departure ⟦19.09.⟧ at the yard", "⟦28/8⟧, in Oslo",
        ],
        counterexamples: [
            "24/7", "1/2 of it", "1.31", "3.15.0", "a 2:1 ratio", "9/29/1", "192.168.1.10",
            "10.12.2025.1", "13/13/2025", "rated 9/10", "10-12", "part (1/2)", "Ubuntu 24.04. It",
            "score: 9/10", "3.11. It", "passing: 9/15", "(10/31 of all)",
        ]
    ) { cursor, context in
        guard cursor.startsNumericDate else { return nil }
        let isExpected = cursor.isDateExpected
        let isAlone = cursor.isAloneInEntry || cursor.isBeforeTime
        guard let (first, mark, second) = cursor.pairOfNumbers() else { return nil }
        let year = cursor.yearOfNumericDate(after: mark)
        guard cursor.endsCleanly else { return nil }
        if year == nil {
            let isPlain =
                isAlone
                && (mark == .dot || cursor.isAtEndOfEntry || cursor.peek()?.mark == .comma
                    || cursor.particle() == .at)
            guard isExpected || isPlain || cursor.isBeforeWeekday,
                mark == .slash || mark == .dot && cursor.takeGlued(.dot)
            else {
                return nil
            }
        }
        guard !cursor.particleIs([.of], 0) else { return nil }
        let order = mark == .slash ? context.order : mark == .dot ? .dayFirst : nil
        let day = PartialDay(
            first, second, order: order, usual: mark == .slash ? .monthFirst : .dayFirst, year: year
        )
        return day.map { Meaning(.day($0), form: .numeric) }
    }
}

extension Cursor {
    /// Whether the word or the mark before asks for a date, so that two numbers may be one.
    fileprivate var isDateExpected: Bool {
        guard let before = peek(-1) else { return false }
        if before.mark == .open { return isBeyondTwelve }
        switch before.term {
        case .particle(let particle):
            let asking: BitSet<Particle> = [
                .on, .by, .until, .before, .after, .since, .from, .due, .through,
            ]
            return asking.contains(particle)
        case .weekday, .shortWeekday: return true
        default: return before.mark == .comma && isAfterWeekday
        }
    }

    /// Whether one of two numbers is no month, so that "(1/2)" stays a fraction.
    private var isBeyondTwelve: Bool {
        max(peek()?.number ?? 0, peek(2)?.number ?? 0) > 12
    }

    /// Whether two numbers at the beginning of an entry can be nothing but a date, by their form:
    /// "07.05.", "28/8, in Oslo", or "5/31" behind "deadline:".
    fileprivate var isAloneInEntry: Bool {
        guard isAtStartOfEntry, let first = peek(), let second = peek(2) else { return false }
        guard peek(1)?.mark == .slash else { return first.digits == 2 && second.digits == 2 }
        let isRoundTheClock = first.number == 24 && second.number == 7
        let isLabeled = peek(-1)?.mark == .colon && particleIs([.ahead, .due], -2)
        let isDayFirst = first.number ?? 0 > 12
        return isBeyondTwelve && !isRoundTheClock
            && (isLabeled
                || isDayFirst && (peek(3)?.mark == .comma || particle(3) == .at))
    }

    /// Whether "at" follows two pairs of digits with dots, so that they are a day.
    fileprivate var isBeforeTime: Bool {
        guard let first = peek(), let second = peek(2) else { return false }
        return peek(1)?.mark == .dot && peek(3)?.mark == .dot && particle(4) == .at
            && peek(4)?.isCapitalized == false && first.digits == 2 && second.digits == 2
    }

    /// Whether a weekday in parentheses follows.
    fileprivate var isBeforeWeekday: Bool {
        guard peek()?.mark == .open else { return false }
        return switch peek(1)?.term {
        case .weekday, .shortWeekday: true
        default: false
        }
    }

    private var isAfterWeekday: Bool {
        switch peek(-2)?.term {
        case .weekday, .shortWeekday: true
        default: false
        }
    }

    fileprivate mutating func pairOfNumbers() -> (first: Int, mark: Mark, second: Int)? {
        guard let first = peek(), first.digits <= 2, let mark = peek(1)?.mark,
            mark.isOne(of: [.slash, .dot, .dash]), peek(1)?.isGlued == true, let second = peek(2),
            second.isGlued, second.digits <= 2, let left = first.number, let right = second.number
        else { return nil }
        index += 3
        return (left, mark, right)
    }

    fileprivate mutating func yearOfNumericDate(after mark: Mark) -> Int? {
        attempt { cursor in
            guard cursor.takeGlued(mark), cursor.peek()?.isGlued == true else { return nil }
            return cursor.bareYear()
        }
    }
}

extension PartialDay {
    /// Two numbers as day and month: the only order that the calendar allows, or the issue's, or the
    /// usual one.
    init?(
        _ first: Int, _ second: Int, order: NumericOrder?, usual: NumericOrder = .monthFirst,
        year: Int?
    ) {
        let months = 1...12
        let canSwap = months.contains(first) && months.contains(second) && first != second
        let isDayFirst =
            (order ?? usual) == .dayFirst ? months.contains(second) : !months.contains(first)
        let (day, month) = isDayFirst ? (first, second) : (second, first)
        guard months.contains(month), (1...31).contains(day) else { return nil }
        self.init(year: year, month: month, day: day)
        isOrderAmbiguous = canSwap && order == nil
    }
}
