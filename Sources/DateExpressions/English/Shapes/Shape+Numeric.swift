internal import CivilTime
internal import Text

extension English {
    /// "9/29", "10.12", "10-12": two numbers of at most two digits with a mark between them.
    static let numberPair = inOrder(
        number(digits: 1...2), joint, gluedNumber(digits: 1...2)
    ).map { NumberPair(first: $0, mark: $1, second: $2) }
}

extension English {
    /// A day of a month in digits.
    static let dayInDigits = number(digits: 1...2).filter { (1...31).contains($0) }

    /// A day of a month with its period: "13.".
    static let dottedNumber = dayInDigits.before(glued([.dot]))

    /// A month in at most two digits: 1 to 12.
    static let monthNumber = number(digits: 1...2).filter { (1...12).contains($0) }
}

extension English {
    /// The mark between two numbers of a date, without spaces.
    fileprivate static let joint = Pattern<PunctuationMark> { cursor in
        guard let token = cursor.peek(), token.isGlued, let mark = token.mark,
            mark.isOne(of: [.slash, .dot, .dash])
        else { return nil }
        cursor.index += 1
        return mark
    }
}

extension English {
    /// "9/29/2025", "24.12.25": day, month and year in numbers with the same mark between them.
    static let numericDay = Pattern<PartialDay> { cursor in
        guard cursor.startsNumericDate, let pair = numberPair.read(&cursor),
            cursor.takeGlued(pair.mark), let year = cursor.peek(), let number = cursor.gluedYear(),
            year.digits == 4 || cursor.isShortYearPlausible(of: pair, number)
        else { return nil }
        if year.digits == 2, let day = cursor.dayOfLeadingYear(pair, last: year) { return day }
        return pair.day(year: number, order: cursor.scan.context.order)
    }

    /// "9/29", regardless of the words around it.
    static let numericDayOfNoYear = numberPair.map { $0 }
        .compactMapInContext { pair, context in pair.day(year: nil, order: context.order) }
}

extension Pattern {
    /// The same pattern, with a value that depends on the context; no match if it is nil.
    func compactMapInContext<Other>(
        _ transform: @escaping @Sendable (Value, Context) -> Other?
    ) -> Pattern<Other> {
        Pattern<Other> { cursor in
            read(&cursor).flatMap { transform($0, cursor.scan.context) }
        }
    }
}

extension English {
    /// Passes if a date is expected after the previous token, so that two numbers may be one.
    static let dateIsAwaited = check(\.isNumericDateAwaited)
}

extension Cursor {
    /// True if three two-digit numbers are not a version: there are slashes, or the year is near.
    fileprivate func isShortYearPlausible(of pair: NumberPair, _ year: Int) -> Bool {
        let published = scan.context.published.year
        if pair.mark == .slash { return true }
        let hasTwoDigits = (2...6).allSatisfy {
            peek(-$0)?.isNumber != true || peek(-$0)?.digits == 2
        }
        return hasTwoDigits && (pair.mark == .dash || abs(published - year) <= 3)
    }

    /// The day of "26-09-12", with the year first if 2012 is long ago and 2026 is near; else nil.
    fileprivate func dayOfLeadingYear(_ pair: NumberPair, last: Token) -> PartialDay? {
        let published = scan.context.published.year
        guard pair.mark != .dot, let day = last.number, peek(-5)?.digits == 2,
            abs(year(ofTwoDigits: day) - published) > 10
        else { return nil }
        let leading = year(ofTwoDigits: pair.first)
        guard abs(leading - published) <= 3, (1...12).contains(pair.second),
            (1...31).contains(day)
        else { return nil }
        return PartialDay(year: leading, month: pair.second, day: day)
    }

    /// True for "11/8" between pauses in an issue whose other dates show the order: "Chicago, 11/8,
    /// all day".
    ///
    /// False for tenths, such as "9/10".
    private var isSlashedAside: Bool {
        var lookahead = self
        guard scan.context.order != nil,
            particle(-1) == .copula || peek(-2)?.isCapitalized == true,
            let pair = English.numberPair.read(&lookahead), pair.mark == .slash
        else { return false }
        let isTenths = pair.second == 10 && pair.first < pair.second
        return !isTenths && lookahead.isAtPause
    }

    /// True if a date is expected after the previous token: "on 9/29", "Friday, 9/29", "(9/29)".
    var isNumericDateAwaited: Bool {
        guard let before = peek(-1) else { return false }
        if before.mark == .open {
            return max(peek()?.number ?? 0, peek(2)?.number ?? 0) > 12
        }
        if before.weekday != nil { return true }
        if before.mark == .comma || before.mark == .dot && before.isGlued {
            return peek(-2)?.weekday != nil || before.mark == .comma && isSlashedAside
        }
        if before.particle == .copula { return isSlashedAside }
        // "From 10/25 to 1/25": the second pair is a date like the first.
        if particleIs([.to, .until, .through, .and], -1), peek(-2)?.isNumber == true,
            peek(-3)?.mark == .slash, particleIs([.from, .between], -5)
        {
            return true
        }
        let asking: BitSet<Particle> = [
            .on, .by, .until, .before, .after, .since, .from, .due, .through, .between, .starting,
        ]
        return before.particle.map(asking.contains) ?? false
    }
}
