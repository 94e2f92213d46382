public import CivilTime

/// The days that a calendar shows: a month or a week.
public struct CalendarPeriod: Hashable, Sendable {
    /// The first day.
    public let first: CivilDate
    /// The last day.
    public let last: CivilDate
    /// The title above the calendar.
    public let title: String

    /// A month.
    public static func month(_ month: CivilMonth) -> CalendarPeriod {
        CalendarPeriod(first: month.firstDay, last: month.lastDay, title: month.wording)
    }

    /// The week that contains a day, beginning on Monday.
    public static func week(of day: CivilDate) -> CalendarPeriod {
        let monday = day.monday
        return CalendarPeriod(
            first: monday, last: monday.adding(days: daysPerWeek - 1),
            title: "Week of " + monday.wording)
    }

    /// The weeks from Monday to Sunday, with the days outside the period that complete them.
    var weeks: [[CivilDate]] {
        let start = first.monday
        let count = start.days(to: last) / Self.daysPerWeek + 1
        return (0..<count).map { week in
            (0..<Self.daysPerWeek).map { start.adding(days: week * Self.daysPerWeek + $0) }
        }
    }

    /// True if a day is in the period.
    func contains(_ day: CivilDate) -> Bool { day >= first && day <= last }

    private static let daysPerWeek = 7
}
