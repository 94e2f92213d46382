internal import Text

/// Two numbers that a mark joins: a day and a month, in an order that custom decides.
struct NumberPair: Hashable, Sendable {
    let first: Int
    let mark: Mark
    let second: Int
}

extension NumberPair {
    /// The day that the numbers name: the only order that the calendar allows, or that of the text's
    /// other dates, or the usual one; nil if none is possible.
    ///
    /// A slash joins them in America, where the month is first; dots and dashes do elsewhere.
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

    /// True if one of the numbers is no month, so that it is no fraction of a few.
    var isBeyondTwelve: Bool { max(first, second) > 12 }

    /// True for the "24/7" of what never closes.
    var isRoundTheClock: Bool { first == 24 && second == 7 }
}
