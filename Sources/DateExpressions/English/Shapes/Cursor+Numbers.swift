internal import Text

extension Cursor {
    /// A small number in digits or words: "10", "six", "twenty-one".
    mutating func count() -> Int? {
        if let count = cardinal() { return count }
        guard let token = peek(), let count = token.number, token.digits <= 3 else { return nil }
        index += 1
        return count
    }

    /// "a" (1), "a couple of" (2), or any other number.
    mutating func countOrArticle() -> Int? {
        attempt { cursor in
            guard cursor.particle() == .alphaA else { return cursor.count() }
            cursor.index += 1
            guard cursor.take([.couple]) else { return 1 }
            _ = cursor.take([.of])
            return 2
        }
    }

    /// A number in words, up to ninety-nine.
    mutating func cardinal() -> Int? {
        guard case .cardinal(let first) = peek()?.term else { return nil }
        index += 1
        guard first % 10 == 0, first >= 20 else { return first }
        return first + (unitOfTens { $0.cardinalTerm } ?? 0)
    }

    /// An ordinal in words: "third", "twenty-first".
    mutating func ordinalWord() -> Int? {
        if case .ordinal(let ordinal) = peek()?.term {
            index += 1
            return ordinal
        }
        return attempt { cursor in
            guard case .cardinal(let tens) = cursor.peek()?.term, tens % 10 == 0, tens >= 20 else {
                return nil
            }
            cursor.index += 1
            return cursor.unitOfTens { $0.ordinalTerm }.map { tens + $0 }
        }
    }

    /// The "one" or "first" after "twenty", with or without a hyphen.
    private mutating func unitOfTens(_ value: (Token) -> Int?) -> Int? {
        attempt { cursor in
            _ = cursor.takeGlued(.dash)
            guard let token = cursor.peek(), !token.startsLine, let unit = value(token), unit < 10
            else { return nil }
            cursor.index += 1
            return unit
        }
    }

    /// "first", "2nd", "last" (-1), "second to last" and "2nd last" (-2).
    mutating func ordinal() -> Int? {
        attempt { cursor in
            if cursor.take([.last]) { return -1 }
            guard let number = cursor.ordinalWord() ?? cursor.ordinalInDigits() else { return nil }
            return cursor.takeToLast() ? -number : number
        }
    }

    /// "2nd".
    private mutating func ordinalInDigits() -> Int? {
        attempt { cursor in
            guard let token = cursor.peek(), let number = token.number, token.digits <= 2,
                number > 0
            else { return nil }
            cursor.index += 1
            return cursor.takeOrdinalSuffix() ? number : nil
        }
    }

    /// Reads "last" or "to last" after an ordinal.
    private mutating func takeToLast() -> Bool {
        attempt { cursor in
            _ = cursor.takeGlued(.dash)
            _ = cursor.take([.to])
            _ = cursor.takeGlued(.dash)
            return cursor.take([.last]) ? true : nil
        } ?? false
    }

    /// Reads the "th" in "13th".
    mutating func takeOrdinalSuffix() -> Bool {
        guard peek()?.term == .ordinalSuffix else { return false }
        index += 1
        return true
    }

    /// "week" or "weeks", also "business days".
    mutating func unit() -> CalendarUnit? {
        attempt { cursor in
            let isWorking = cursor.take([.business, .working])
            if cursor.take([.calendar]), isWorking { return nil }
            guard let token = cursor.peek() else { return nil }
            switch token.term {
            case .unit(let unit), .units(let unit):
                cursor.index += 1
                if isWorking { return unit == .day ? .workday : nil }
                return unit == .week && cursor.takeEndOfWeek() ? .weekend : unit
            default: return nil
            }
        }
    }

    /// Reads the "-end" in "week-end", or the "end" in "week end of".
    private mutating func takeEndOfWeek() -> Bool {
        guard peek()?.mark == .dash, peek()?.isGlued == true, particle(1) == .end else {
            guard particle() == .end, particleIs([.of, .in], 1) else { return false }
            index += 1
            return true
        }
        index += 2
        return true
    }

    /// "weekly", "bi-weekly", "monthly".
    mutating func frequency() -> Frequency? {
        attempt { cursor in
            let isTwice = cursor.take([.bi])
            if isTwice { _ = cursor.takeGlued(.dash) }
            guard case .frequency(let frequency) = cursor.peek()?.term else { return nil }
            cursor.index += 1
            return Frequency(
                unit: frequency.unit, interval: frequency.interval * (isTwice ? 2 : 1))
        }
    }

    /// Reads a comma, "and", "or", "&" or a slash between two items of a list.
    mutating func takeListSeparator() -> Bool {
        let hadComma = take(.comma)
        return take(.ampersand) || take([.and, .or]) || take(.slash) || hadComma
    }
}

extension Token {
    fileprivate var cardinalTerm: Int? {
        if case .cardinal(let number) = term { number } else { nil }
    }

    fileprivate var ordinalTerm: Int? {
        if case .ordinal(let number) = term { number } else { nil }
    }
}
