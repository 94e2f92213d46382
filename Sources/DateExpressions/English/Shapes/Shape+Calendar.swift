internal import CivilTime
internal import Text

extension English {
    /// A month's name that is not used as a verb: 1 to 12.
    static let monthName = Pattern<Int> { $0.isMonthName ? $0.month() : nil }

    /// A capitalized month name.
    static let capitalMonth = Pattern<Int> { cursor in
        guard cursor.isMonthName, cursor.peek()?.isCapitalized == true else { return nil }
        return cursor.month()
    }

    /// A year after a day or a month, or "next year".
    static let year = Pattern<Int> { $0.year() }

    /// A year of four digits.
    static let fourDigitYear = Pattern<Int> { $0.fourDigitYear() }

    /// A year of four digits with nothing attached.
    static let bareYear = Pattern<Int> { $0.bareYear() }

    /// A year of two or four digits right after a mark.
    static let gluedYear = Pattern<Int> { $0.gluedYear() }

    /// "first", "2nd", "last" (-1), "second to last" (-2).
    static let ordinal = Pattern<Int> { $0.ordinal() }

    /// "10", "six".
    static let count = Pattern<Int> { $0.count() }

    /// "10", "six", "a" (1), "a couple of" (2).
    static let countOrArticle = Pattern<Int> { $0.countOrArticle() }

    /// "this" (0), "next" (1), "last" (-1).
    static let step = Pattern<Int> { $0.step() }

    /// A number with this many digits.
    static func number(digits: ClosedRange<Int>) -> Pattern<Int> {
        Pattern<Int> { cursor in
            guard let token = cursor.peek(), digits.contains(token.digits),
                let number = token.number
            else { return nil }
            cursor.index += 1
            return number
        }
    }

    /// A number right after a mark.
    static func gluedNumber(digits: ClosedRange<Int>) -> Pattern<Int> {
        number(digits: digits).after(isGlued)
    }
}

extension English {
    /// "13", "13th", "third".
    static let day = Pattern<PartialDay> { $0.day() }

    /// "22nd", "third": a day that is not a plain number.
    static let ordinalDay = Pattern<PartialDay> { cursor in
        let isWord = cursor.peek()?.isWord == true
        guard let day = cursor.day(), isWord || cursor.peek(-1)?.term == .ordinalSuffix else {
            return nil
        }
        return day
    }
}

extension English {
    /// Days before or after the name of their month.
    static func days(followMonth: Bool, isSpan: Bool = false) -> Pattern<DayRun> {
        Pattern<DayRun> { $0.dayRun(followsMonth: followMonth, isSpan: isSpan) }
    }
}

extension English {
    /// "Friday", "Fri", "Fri.".
    static let weekday = Pattern<Weekday> { $0.weekday() }

    /// "Fridays".
    static let pluralWeekday = Pattern<Weekday> { cursor in
        guard case .weekdays(let day) = cursor.peek()?.term else { return nil }
        cursor.index += 1
        return day
    }
}

extension English {
    /// "week", "weeks", "business days".
    static let unit = Pattern<CalendarUnit> { $0.unit() }
}

extension English {
    /// "weekly", "bi-monthly".
    static let frequency = Pattern<Frequency> { $0.frequency() }
}

extension English {
    /// Passes if a month's name follows, capitalized like one.
    static let isMonthName = check(\.isMonthName)

    /// A comma, "and", "&" or a slash between two items of a list.
    static let listSeparator = Pattern<Void> { $0.takeListSeparator() ? () : nil }

    /// The dash, "to" or "until" between the ends of a span.
    static let spanJoint = either(
        mark([.dash, .tilde]), word([.to, .through, .until]))

    /// Passes if no noun follows that a number could count.
    static let pause = check(\.isAtPause)
}
