internal import CivilTime
internal import Text

extension Cursor {
    /// A month's name, with the dot of a short one.
    mutating func month() -> Int? {
        switch peek()?.term {
        case .month(let month):
            index += 1
            if Self.abbreviatedLikeShort.contains(month) { takeDotBeforeDay() }
            return month
        case .shortMonth(let month):
            index += 1
            if peek()?.isGlued == true, peek()?.mark == .dot, !endsWithNumberAfterDot { index += 1 }
            return month
        default: return nil
        }
    }

    /// Whether the month's name here is written as one: "may" and "march" are verbs.
    var isMonthName: Bool {
        guard let token = peek() else { return false }
        switch token.term {
        case .month(let month):
            return token.casing != .lower && token.casing != .mixed
                || !Self.verbs.contains(month) && token.casing == .lower
        case .shortMonth(let month):
            return token.casing != .mixed && (month != 3 || token.isCapitalized)
        default: return false
        }
    }

    /// A day of a month, "13" or "13th", that is not the beginning of a time, a version or a word.
    mutating func day() -> PartialDay? {
        attempt { cursor in
            guard let token = cursor.peek(), let day = token.number, token.digits <= 2,
                (1...31).contains(day)
            else { return nil }
            let place = cursor.index
            cursor.index += 1
            _ = cursor.takeOrdinalSuffix()
            guard cursor.endsDay else { return nil }
            return PartialDay(day: day, token: place)
        }
    }

    /// The "th" of "13th".
    mutating func takeOrdinalSuffix() -> Bool {
        guard peek()?.term == .ordinalSuffix else { return false }
        index += 1
        return true
    }

    /// A year, "2025" or "'25", with a comma before it or not.
    mutating func year() -> Int? {
        attempt { cursor in
            _ = cursor.take(.comma)
            if cursor.peek()?.startsLine == true { return nil }
            return cursor.bareYear() ?? cursor.shortYear()
        }
    }

    /// A year of four digits and nothing else.
    mutating func bareYear() -> Int? {
        attempt { cursor in
            guard let year = cursor.fourDigitYear(), cursor.endsCleanly else { return nil }
            return year
        }
    }

    /// The four digits of a year, whatever follows.
    mutating func fourDigitYear() -> Int? {
        guard let token = peek(), token.digits == 4, let year = token.number,
            Self.years.contains(year)
        else { return nil }
        index += 1
        return year
    }

    /// A weekday's name, long or short, with the dot of a short one.
    mutating func weekday() -> Weekday? {
        switch peek()?.term {
        case .weekday(let weekday):
            index += 1
            return weekday
        case .shortWeekday(let weekday):
            index += 1
            if peek()?.isGlued == true { _ = take(.dot) }
            return weekday
        default: return nil
        }
    }

    /// A small number as a word or in digits.
    mutating func count() -> Int? {
        guard let token = peek() else { return nil }
        if case .cardinal(let count) = token.term {
            index += 1
            return count
        }
        guard let count = token.number, token.digits <= 2 else { return nil }
        index += 1
        return count
    }

    /// "first", "2nd", "last" (-1).
    mutating func ordinal() -> Int? {
        attempt { cursor in
            if case .ordinal(let ordinal) = cursor.peek()?.term {
                cursor.index += 1
                return ordinal
            }
            if cursor.take([.last]) { return -1 }
            guard let number = cursor.peek()?.number, (1...5).contains(number) else { return nil }
            cursor.index += 1
            return cursor.takeOrdinalSuffix() ? number : nil
        }
    }
}

extension Cursor {
    /// March and May.
    private static let verbs: Set<Int> = [3, 5]
    /// May, June and July, which some shorten by the dot alone.
    private static let abbreviatedLikeShort: Set<Int> = [5, 6, 7]
    private static let years = 1990...2100
    private static let century = 2000

    /// The dot between a month and a day, which ends no sentence.
    private mutating func takeDotBeforeDay() {
        guard peek()?.mark == .dot, peek()?.isGlued == true, let day = peek(1), day.digits > 0,
            day.digits <= 2, !day.isGlued
        else { return }
        index += 1
    }

    private var endsWithNumberAfterDot: Bool {
        guard let next = peek(1), next.isGlued else { return false }
        return next.isNumber && next.digits > 2
    }

    /// "'25".
    private mutating func shortYear() -> Int? {
        guard peek()?.mark == .apostrophe, let token = peek(1), token.isGlued, token.digits == 2,
            let year = token.number
        else { return nil }
        index += 2
        return Self.century + year
    }

    /// Whether a day's number ends here: no time, version, unit or longer word goes on.
    private var endsDay: Bool {
        guard let next = peek() else { return true }
        if case .meridiem = next.term { return false }
        guard next.isGlued else { return next.mark != .currency }
        switch next.kind {
        case .number: return false
        case .word: return next.isMonth
        case .mark(.colon), .mark(.underscore), .mark(.plus), .mark(.currency):
            return peek(1)?.isGlued != true
        case .mark(.dot): return peek(1)?.isNumber != true || peek(1)?.isGlued != true
        case .mark: return true
        }
    }
}
