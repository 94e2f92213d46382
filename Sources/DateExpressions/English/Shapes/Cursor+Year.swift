internal import CivilTime
internal import Text

extension Cursor {
    /// A year after a day or a month: "2025", ", 2025", "of 2025", "'25", "next year", "two
    /// thousand and twenty-six".
    mutating func year() -> Int? {
        attempt { cursor in
            _ = cursor.take(.comma)
            if cursor.peek()?.startsLine == true { return nil }
            if let year = cursor.relativeYear() { return year }
            _ = cursor.take([.of, .in])
            return cursor.bareYear() ?? cursor.apostropheYear() ?? cursor.relativeYear()
                ?? cursor.yearInWords()
        }
    }

    /// A year after a day, which may also be far away, or have two digits: "12 September 1985", "12
    /// Sep 26".
    mutating func yearOfDay(isShortAllowed: Bool) -> Int? {
        if let year = attempt({ $0.year() }) ?? markedYear() { return year }
        return attempt { cursor in
            let hadComma = cursor.take(.comma)
            if cursor.peek()?.startsLine == true { return nil }
            return cursor.distantYear()
                ?? (hadComma ? nil : cursor.shortYear(isNear: !isShortAllowed))
        }
    }

    /// The year in "12 September (2026)", "12.Sep.2026" and "12 Sep - 2026".
    private mutating func markedYear() -> Int? {
        attempt { cursor in
            let isOpen = cursor.take(.open)
            if !isOpen, !cursor.takeGlued(.dot), !cursor.take(.dash) { return nil }
            guard cursor.peek()?.startsLine == false, let year = cursor.bareYear() else {
                return nil
            }
            return isOpen ? (cursor.take(.close) ? year : nil) : cursor.isAtPause ? year : nil
        }
    }

    /// A year of four digits with nothing attached.
    mutating func bareYear() -> Int? {
        attempt { cursor in
            guard let year = cursor.fourDigitYear(), cursor.endsYear, !cursor.isTime(year) else {
                return nil
            }
            return year
        }
    }

    /// True if a year ends here, possibly before "-Dec", or before ":14:30:00" as in logs.
    private var endsYear: Bool {
        if endsCleanly { return true }
        guard let mark = peek()?.mark, let next = peek(1), next.isGlued else { return false }
        return mark == .dash && next.isMonth
            || mark == .colon && next.digits == 2 && peek(2)?.mark == .colon
    }

    /// The four digits of a year, regardless of what follows.
    mutating func fourDigitYear() -> Int? {
        guard let token = peek(), token.digits == 4, let year = token.number,
            Self.years.contains(year)
        else { return nil }
        index += 1
        return year
    }

    /// The year with these last two digits that is closest to publication.
    func year(ofTwoDigits number: Int) -> Int {
        let published = scan.context.published.year
        let century = published / 100 * 100
        let candidates = [-100, 0, 100].map { century + $0 + number }
        return candidates.min { abs($0 - published) < abs($1 - published) } ?? century + number
    }

    /// A year of two or four digits at the end of a date in numbers.
    mutating func gluedYear() -> Int? {
        attempt { cursor in
            guard let token = cursor.peek(), token.isGlued, let number = token.number else {
                return nil
            }
            if token.digits == 2 {
                cursor.index += 1
                return cursor.endsCleanly ? cursor.year(ofTwoDigits: number) : nil
            }
            return cursor.bareYear() ?? cursor.distantYear()
        }
    }
}

extension Cursor {
    /// The years that newsletters mention.
    private static let years = 1900...2199
    /// The largest distance in years at which a number that may be a time or a day is a year.
    ///
    /// Beyond it, the "1900" in "1900 UTC" is a time.
    private static let plausible = 10
    /// The largest distance in years of a two-digit year after a day.
    private static let near = 2

    /// True if a zone or "hours" after a number makes it a time: "5 May, 1900 UTC".
    private func isTime(_ year: Int) -> Bool {
        guard year / 100 <= 24, year % 100 < 60,
            abs(year - scan.context.published.year) > Self.plausible
        else { return false }
        var rest = self
        return rest.zone() != nil || particleIs([.hours, .alphaH], 0)
    }

    /// "'25".
    private mutating func apostropheYear() -> Int? {
        guard peek()?.mark == .apostrophe, let token = peek(1), token.isGlued, token.digits == 2,
            let number = token.number
        else { return nil }
        index += 2
        return year(ofTwoDigits: number)
    }

    /// "next year", "this year", "of next year", "the current year".
    private mutating func relativeYear() -> Int? {
        attempt { cursor in
            _ = cursor.take([.of, .in])
            _ = cursor.take([.the])
            guard let steps = cursor.step(), cursor.peek()?.term == .unit(.year) else { return nil }
            cursor.index += 1
            return cursor.scan.context.published.year + steps
        }
    }

    /// "this" (0), "next" (1), "last" (-1) before a unit.
    mutating func step() -> Int? {
        switch particle() {
        case .this:
            index += 1
            return 0
        case .next, .coming:
            index += 1
            return 1
        case .last, .past:
            index += 1
            return -1
        default: return nil
        }
    }

    /// A year far from publication, unless a word makes it a count: "1500 people".
    private mutating func distantYear() -> Int? {
        attempt { cursor in
            guard let token = cursor.peek(), token.digits == 4, let year = token.number,
                year >= 1000
            else { return nil }
            cursor.index += 1
            return cursor.endsCleanly && !cursor.isTime(year) && cursor.isAtEndOfDate ? year : nil
        }
    }

    /// The "26" in "12 Sep 26"; in "Sep 12 26", where it may be another day, only if it is near.
    private mutating func shortYear(isNear: Bool) -> Int? {
        attempt { cursor in
            guard let token = cursor.peek(), token.digits == 2, let number = token.number else {
                return nil
            }
            cursor.index += 1
            let year = cursor.year(ofTwoDigits: number)
            let distance = abs(year - cursor.scan.context.published.year)
            let isYear = number > 31 || distance <= (isNear ? Self.near : Self.plausible)
            guard isYear, cursor.endsCleanly, cursor.isAtEndOfDate, cursor.endsShortYear else {
                return nil
            }
            return year
        }
    }

    /// True if no noun in lower case follows.
    private var isAtEndOfDate: Bool {
        guard let next = peek(), !next.startsLine else { return true }
        return next.mark != nil || next.isCapitalized || next.term != nil
    }

    /// True if a number of two digits right before may be a year, not an hour, a length, or a day.
    private var endsShortYear: Bool {
        guard let next = peek() else { return true }
        switch next.term {
        case .zone, .meridiem, .unit, .units, .month, .shortMonth, .ordinalSuffix, .cardinal,
            .particle(.hours), .particle(.oClock), .particle(.alphaA), .particle(.alphaH),
            .particle(.alphaO), .particle(.alphaP), .particle(.to), .particle(.until),
            .particle(.through), .particle(.and), .particle(.or):
            return false
        default: break
        }
        let joints: BitSet<PunctuationMark> = [
            .dash, .colon, .ampersand, .slash, .tilde, .currency,
        ]
        return !next.isNumber && next.mark.map(joints.contains) != true
    }

    /// "two thousand and eighteen", "twenty twenty-six".
    private mutating func yearInWords() -> Int? {
        attempt { cursor in
            guard let first = cursor.cardinal() else { return nil }
            if cursor.take([.thousand]) {
                _ = cursor.take([.and])
                return first == 2 ? first * 1000 + (cursor.cardinal() ?? 0) : nil
            }
            guard first == 19 || first == 20, let second = cursor.cardinal(), second >= 10 else {
                return nil
            }
            return first * 100 + second
        }
    }
}
