internal import CivilTime
internal import Text

extension English {
    /// A month with or without its year: "October", "Oct 2025".
    static let monthOfYear = inOrder(capitalMonth, year.optional()).map { month, year in
        DateValue.month(PartialMonth(year: year, month: month))
    }

    /// A week, month, quarter, or year relative to publication: "next month", "the coming week".
    static let relativePeriod = Pattern<DateValue> { cursor in
        cursor.relativePeriod()
    }

    /// A part of a year with or without the year: "Q3 2026", "third quarter of 2026", "spring
    /// 2027".
    static let partOfYear = either(quarterOrHalf, countedQuarter, seasonOfYear)

    /// A whole year: "2026", "next year".
    static let wholeYear = either(
        bareYear,
        Pattern<Int> { cursor in
            let start = cursor.index
            guard let year = cursor.year(), cursor.peek(-1)?.term == .unit(.year) else {
                cursor.index = start
                return nil
            }
            return year
        }
    ).map { DateValue.year($0) }

    /// A period that can have parts or counted days: a month, a week, a quarter, a year.
    static let period = either(
        monthOfYear, partOfYear, relativePeriod,
        Pattern { $0.publicationPeriod() }, wholeYear)

    /// "Q3 2026", "2026 Q3", "Q3/2026", "H2 2026", "18q4".
    static let quarterOrHalf = Pattern<DateValue> { $0.quarterOrHalf() }

    /// "third quarter of 2026", "the 2026 third quarter", "4th qtr 2018", "second half of 2026".
    static let countedQuarter = either(
        inOrder(bareYear, quarterInWords.after(the.maybe)).map { year, part in
            DateValue.partOfYear(part, year: year)
        },
        // "Last quarter" without a year is the previous quarter, not the fourth.
        inOrder(quarterInWords.after(check { $0.particle() != .last }), year.optional())
            .map { part, year in DateValue.partOfYear(part, year: year) },
        inOrder(quarterInWords, year).map { part, year in
            DateValue.partOfYear(part, year: year)
        })

    /// "spring 2027", "summer of next year".
    static let seasonOfYear = inOrder(season, yearOfSeason.optional()).map { season, year in
        DateValue.partOfYear(.season(season), year: year)
    }

    /// "2025", and the "2025/26" of a winter.
    static let yearOfSeason = inOrder(
        year, gluedYear.after(glued([.slash, .dash])).optional()
    ).filter { year, next in next == nil || next == year + 1 }
        .map { year, _ in year }
}

extension English {
    /// A season's name.
    static let season = Pattern<Season> { cursor in
        guard case .season(let season) = cursor.peek()?.term else { return nil }
        cursor.index += 1
        return season
    }
}

extension English {
    /// "third quarter", "first half".
    static let quarterInWords = inOrder(ordinal, glued([.dash]).maybe, partUnit)
        .compactMap { ordinal, _, parts -> PartOfYear? in
            let number = ordinal < 0 ? parts + 1 + ordinal : ordinal
            guard (1...parts).contains(number) else { return nil }
            return parts == 4 ? .quarter(number) : .half(number)
        }
}

extension English {
    /// The number of such units in a year: "quarter" (4), "half" (2).
    fileprivate static let partUnit = either(
        units(.quarter).map { 4 },
        word([.half]).ifNext(halfOfYear).map { 2 })
}

extension English {
    /// Passes if the year follows that a half belongs to: "of 2026", "of next year", or a year.
    fileprivate static let halfOfYear = year.ignored
}

extension Cursor {
    /// "next month", "this week", "the week after next".
    mutating func relativePeriod() -> DateValue? {
        attempt { cursor in
            _ = cursor.take([.the])
            if let value = cursor.periodAfterNext() { return value }
            let isTwice = cursor.particle() == .this && cursor.particleIs([.coming, .past], 1)
            guard let steps = cursor.step() else { return nil }
            if isTwice { _ = cursor.step() }
            guard let unit: CalendarUnit = cursor.unit(), cursor.endsCleanly,
                cursor.peek(-1)?.isSingularUnit == true
            else { return nil }
            return cursor.scan.context.period(unit, steps: steps)
        }
    }

    /// "the week", "the month" without a word that says which: the period of publication.
    mutating func publicationPeriod() -> DateValue? {
        attempt { cursor in
            let isMarked = cursor.take([.the])
            guard let unit = cursor.unit(), cursor.peek(-1)?.isSingularUnit == true,
                isMarked || unit == .month || unit == .year
            else { return nil }
            return cursor.scan.context.period(unit, steps: 0)
        }
    }

    /// "week after next".
    private mutating func periodAfterNext() -> DateValue? {
        attempt { cursor in
            guard let unit = cursor.unit(), cursor.peek(-1)?.isSingularUnit == true,
                cursor.take([.after])
            else { return nil }
            _ = cursor.take([.the])
            guard cursor.take([.next]), cursor.isAtPause else { return nil }
            return cursor.scan.context.period(unit, steps: 2)
        }
    }

    /// "Q3 2026", "2026 Q3", "2026-Q3", "18q4".
    fileprivate mutating func quarterOrHalf() -> DateValue? {
        attempt { cursor in
            let isFiscal = cursor.particle(-1) == .fiscal || cursor.particle(-2) == .fiscal
            guard cursor.startsCleanly, !isFiscal else { return nil }
            let leading = cursor.yearBeforeLetter()
            guard let part = cursor.letteredPart(isMarked: leading != nil) else { return nil }
            let year = leading ?? cursor.yearAfterLetter()
            guard cursor.endsCleanly, cursor.particle() != .fiscal else { return nil }
            return .partOfYear(part, year: year)
        }
    }

    private mutating func yearAfterLetter() -> Int? {
        attempt { cursor in
            if cursor.takeGlued(.slash) || cursor.takeGlued(.dash) { return cursor.gluedYear() }
            return cursor.year()
        }
    }

    private mutating func yearBeforeLetter() -> Int? {
        attempt { cursor in
            if let token = cursor.peek(), token.digits == 2, let number = token.number,
                cursor.peek(1)?.isGlued == true, cursor.peek(1)?.isWord == true
            {
                cursor.index += 1
                return cursor.year(ofTwoDigits: number)
            }
            guard let year = cursor.fourDigitYear() else { return nil }
            let isJoined = cursor.takeGlued(.dash) || cursor.takeGlued(.slash)
            return isJoined || cursor.peek()?.isGlued == false ? year : nil
        }
    }

    /// "Q3" or "H2"; "q3" only next to a year, or if its place shows that it is a date.
    private mutating func letteredPart(isMarked: Bool) -> PartOfYear? {
        guard let letter = peek(), letter.isWord, let token = peek(1), token.isGlued,
            token.digits == 1, let number = token.number
        else { return nil }
        let isQuarter = letter.particle == .alphaQ
        guard isQuarter || letter.particle == .alphaH,
            letter.casing == .capitalized || isQuarter && (isMarked || isYear(2) || isAtSpot),
            (1...(isQuarter ? 4 : 2)).contains(number)
        else { return nil }
        index += 2
        return isQuarter ? .quarter(number) : .half(number)
    }

    /// True for "q3" if it ends an entry, and follows a word such as "in" or begins the entry.
    private var isAtSpot: Bool {
        var rest = self
        rest.index += 2
        return
            (particleIs([.in, .by, .until, .during, .early, .late, .mid, .of], -1)
            || isAtStartOfEntry)
            && rest.isAtEndOfEntry
    }

    private func isYear(_ offset: Int) -> Bool {
        peek(offset)?.digits == 4
            || peek(offset)?.mark != nil && peek(offset)?.isGlued == true
                && peek(offset + 1)?.digits == 4
    }
}

extension Token {
    /// True for "week", false for "weeks".
    fileprivate var isSingularUnit: Bool {
        switch term {
        case .unit, .particle(.end): true
        default: false
        }
    }
}

extension Context {
    /// The week, weekend, month, quarter, or year that is some steps from that of publication.
    func period(_ unit: CalendarUnit, steps: Int) -> DateValue? {
        let monday = published.adding(days: steps * 7 - published.weekday.rawValue)
        switch unit {
        case .week: return .known(.period(.week, monday, through: monday.adding(days: 6)))
        case .weekend: return .known(.weekend(ofWeekFrom: monday))
        case .month: return published.civilMonth.adding(steps).map { .known(.months($0)) }
        case .quarter:
            let first = published.civilMonth.adding(steps * 3 - (published.month - 1) % 3)
            guard let first, let last = first.adding(2) else { return nil }
            return .known(.period(.quarter, first.firstDay, through: last.lastDay))
        case .year: return .year(published.year + steps)
        case .day, .workday, .fortnight: return nil
        }
    }
}

extension When {
    /// The weekend of the week that begins on a Monday.
    ///
    /// It begins on Friday, since an event "on the weekend" often does.
    static func weekend(ofWeekFrom monday: CivilDate) -> When {
        .period(.week, monday.adding(days: 4), through: monday.adding(days: 6))
    }
}
