internal import CivilTime

/// A day as a text states it, with what it leaves open.
struct PartialDay: Hashable, Sendable {
    /// The year; nil if it is not stated.
    var year: Int?
    /// 1 to 12; nil in "Thursday 13th".
    var month: Int?
    /// 1 to 31.
    let day: Int
    /// The weekday that the text names beside it.
    var weekday: Weekday?
    /// True if day and month may be meant the other way round.
    var isOrderAmbiguous = false
    /// The token that names the day.
    var token: Int?

    init(
        year: Int? = nil, month: Int? = nil, day: Int, weekday: Weekday? = nil, token: Int? = nil
    ) {
        self.year = year
        self.month = month
        self.day = day
        self.weekday = weekday
        self.token = token
    }
}

extension PartialDay {
    /// The same day of a month, and of a year if one is known.
    func inMonth(_ month: Int?, year: Int?) -> PartialDay {
        var day = self
        day.month = month
        day.year = year
        return day
    }

    /// The day in a year; nil if that year has no such day.
    func date(in year: Int) -> CivilDate? {
        month.flatMap { CivilDate(year: self.year ?? year, month: $0, day: day) }
    }
}
