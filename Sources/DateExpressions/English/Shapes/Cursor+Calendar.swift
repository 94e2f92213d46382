internal import CivilTime
internal import Text

extension Cursor {
    /// A month's name, including the period of a short form.
    mutating func month() -> Int? {
        switch peek()?.term {
        case .month(let month):
            index += 1
            if Self.abbreviatedLikeShort.contains(month) || isDotBeforeDated { takeDotBeforeDay() }
            return month
        case .shortMonth(let month):
            index += 1
            if peek()?.isGlued == true, peek()?.mark == .dot, !endsWithNumberAfterDot { index += 1 }
            return month
        default: return nil
        }
    }

    /// True if the word here is capitalized like a month, since "may" and "march" are verbs.
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

    /// A day of a month, "13", "13th" or "third", unless it begins a time, a version or a word.
    mutating func day() -> PartialDay? {
        attempt { cursor in
            let place = cursor.index
            guard let day = cursor.dayInDigits() ?? cursor.ordinalWord(), (1...31).contains(day)
            else { return nil }
            return PartialDay(day: day, token: place)
        }
    }

    private mutating func dayInDigits() -> Int? {
        attempt { cursor in
            guard let token = cursor.peek(), let day = token.number, token.digits <= 2 else {
                return nil
            }
            cursor.index += 1
            _ = cursor.takeOrdinalSuffix()
            return cursor.endsDay ? day : nil
        }
    }

    /// A weekday's name, long or short, including the period of a short form.
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
}

extension Cursor {
    /// March and May.
    private static let verbs: Set<Int> = [3, 5]
    /// May, June and July, whose only short form is the name with a period.
    private static let abbreviatedLikeShort: Set<Int> = [5, 6, 7]

    /// Skips the period between a month and a day, which does not end a sentence.
    private mutating func takeDotBeforeDay() {
        guard peek()?.mark == .dot, peek()?.isGlued == true, let day = peek(1), day.digits > 0,
            day.digits <= 2, !day.isGlued
        else { return }
        index += 1
    }

    /// True at a period between a month and its days if a year shows that no sentence ends here.
    private var isDotBeforeDated: Bool {
        var rest = self
        guard rest.takeGlued(.dot), rest.peek()?.digits ?? 0 > 0,
            rest.dayRun(followsMonth: true) != nil
        else { return false }
        _ = rest.take(.comma)
        return rest.bareYear() != nil
    }

    private var endsWithNumberAfterDot: Bool {
        guard let next = peek(1), next.isGlued else { return false }
        return next.isNumber && next.digits > 2
    }

    /// True if the number of a day ends here: no time, version, unit or longer word continues it.
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
