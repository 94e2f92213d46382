/// A day as people type it: `2025-08-05`, `today`, `2 weeks`, `friday`, `march`, `march 2026`.
public struct DayPhrase: Hashable, Sendable {
    private let meaning: Meaning

    /// Examples of the accepted forms, for messages.
    public static let examples =
        "YYYY-MM-DD, YYYY-MM, today, tomorrow, friday, '2 weeks', '3 months', march or 'march 2026'"

    /// Reads a phrase in upper or lower case; nil if the text is not one.
    public init?(_ text: String) {
        let words = text.lowercased().split { $0.isWhitespace || $0 == "_" }.map(String.init)
        guard let meaning = Self.meaning(of: words) else { return nil }
        self.meaning = meaning
    }

    /// The first day that the phrase can mean.
    public func firstDay(from today: CivilDate) -> CivilDate {
        month(from: today)?.firstDay ?? day(from: today)
    }

    /// The last day that the phrase can mean: the end of a month, otherwise the day itself.
    public func lastDay(from today: CivilDate) -> CivilDate {
        month(from: today)?.lastDay ?? day(from: today)
    }
}

extension DayPhrase {
    private enum Meaning: Hashable, Sendable {
        case day(CivilDate)
        case month(CivilMonth)
        /// The next month with this number, which may be the current month.
        case nextMonth(Int)
        /// The next such weekday, which may be today.
        case weekday(Weekday)
        case daysAhead(Int)
        case monthsAhead(Int)
    }

    private static let daysPerWeek = 7
    /// The largest number of days, about 137 years, so that no sum leaves the calendar.
    private static let mostDays = 50_000

    private static func meaning(of words: [String]) -> Meaning? {
        switch words.count {
        case 1: word(words[0])
        case 2: distance(words[0], words[1]) ?? month(words[0], words[1])
        case 3 where words[0] == "in": distance(words[1], words[2])
        default: nil
        }
    }

    private static func word(_ word: String) -> Meaning? {
        switch word {
        case "today", "now": return .daysAhead(0)
        case "tomorrow": return .daysAhead(1)
        case "yesterday": return .daysAhead(-1)
        default: break
        }
        if let day = CivilDate(iso: word) { return .day(day) }
        if let day = CivilDate(iso: word + "-01") { return .month(day.civilMonth) }
        if let number = CivilMonth.number(named: word) { return .nextMonth(number) }
        return Weekday(named: word).map(Meaning.weekday)
    }

    private static func distance(_ number: String, _ unit: String) -> Meaning? {
        guard let count = Int(number), (0...mostDays).contains(count) else { return nil }
        switch unit {
        case "day", "days": return .daysAhead(count)
        case "week", "weeks": return .daysAhead(min(count * daysPerWeek, mostDays))
        case "month", "months": return .monthsAhead(min(count, mostDays / 31))
        default: return nil
        }
    }

    private static func month(_ name: String, _ year: String) -> Meaning? {
        guard let number = CivilMonth.number(named: name), let year = Int(year) else { return nil }
        return CivilMonth(year: year, month: number).map(Meaning.month)
    }

    private func month(from today: CivilDate) -> CivilMonth? {
        switch meaning {
        case .month(let month): month
        case .nextMonth(let number):
            CivilMonth(year: today.year + (number < today.month ? 1 : 0), month: number)
        case .day, .weekday, .daysAhead, .monthsAhead: nil
        }
    }

    private func day(from today: CivilDate) -> CivilDate {
        switch meaning {
        case .day(let day): day
        case .weekday(let weekday): today.next(weekday, orSame: true)
        case .daysAhead(let count): today.adding(days: count)
        case .monthsAhead(let count): Self.sameDay(as: today, in: today.civilMonth.adding(count))
        case .month, .nextMonth: today
        }
    }

    /// The same day of another month, or the last day of that month if it is shorter.
    private static func sameDay(as day: CivilDate, in month: CivilMonth?) -> CivilDate {
        guard let month else { return day }
        return min(month.firstDay.adding(days: day.day - 1), month.lastDay)
    }
}
