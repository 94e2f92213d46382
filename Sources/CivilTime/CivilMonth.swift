/// A month of a year.
public struct CivilMonth: Hashable, Sendable, Comparable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The month's first day.
    public let firstDay: CivilDate

    /// A month; nil if the calendar has no such month.
    public init?(year: Int, month: Int) {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        self.init(containing: first)
    }

    /// The month that contains a day.
    public init(containing date: CivilDate) {
        year = date.year
        month = date.month
        firstDay = date.adding(days: 1 - date.day)
    }

    /// The month's last day.
    public var lastDay: CivilDate {
        firstDay.adding(days: CivilDate.length(ofMonth: month, in: year) - 1)
    }

    public static func < (left: CivilMonth, right: CivilMonth) -> Bool {
        left.firstDay < right.firstDay
    }
}

extension CivilMonth {
    /// The month that is `months` later (earlier if negative); nil outside the years 1 to 9999.
    public func adding(_ months: Int) -> CivilMonth? {
        let count = year * 12 + month - 1 + months
        return count >= 12 ? CivilMonth(year: count / 12, month: count % 12 + 1) : nil
    }
}
