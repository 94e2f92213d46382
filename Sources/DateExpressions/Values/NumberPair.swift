internal import Text

/// Two numbers with a mark between them: a day and a month, in an order that depends on local
/// custom.
struct NumberPair: Hashable, Sendable {
    let first: Int
    let mark: PunctuationMark
    let second: Int
}

extension NumberPair {
    /// The day that the numbers represent; nil if neither order is possible.
    ///
    /// It is the only possible order, that of the other dates in the text, or the usual one: with a
    /// slash, the month comes first, as in America; with dots and dashes, the day does.
    func day(year: Int?, order known: NumericOrder?) -> PartialDay? {
        let months = 1...12
        let isSlash = mark == .slash
        let order = isSlash ? known : mark == .dot ? .dayFirst : nil
        let isDayFirst =
            (order ?? (isSlash ? .monthFirst : .dayFirst)) == .dayFirst
            ? months.contains(second) : !months.contains(first)
        let (day, month) = isDayFirst ? (first, second) : (second, first)
        guard months.contains(month), (1...31).contains(day) else { return nil }
        var date = PartialDay(year: year, month: month, day: day)
        date.isOrderAmbiguous =
            order == nil && first != second && months.contains(first) && months.contains(second)
        return date
    }

    /// True if one of the numbers cannot be a month, so that the pair is not a simple fraction.
    var isBeyondTwelve: Bool { max(first, second) > 12 }

    /// True for "24/7", which means always open.
    var isRoundTheClock: Bool { first == 24 && second == 7 }
}
