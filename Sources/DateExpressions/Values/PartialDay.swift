internal import CivilTime

/// A day as stated, possibly without a year or month.
struct PartialDay: Hashable, Sendable {
    /// The year; nil if it is not stated.
    var year: Int?
    /// The month, 1 to 12; nil in "Thursday 13th".
    var month: Int?
    /// The day of the month, 1 to 31.
    let day: Int
    /// The weekday that the text names with it.
    var weekday: Weekday?
    /// True if day and month may be the other way around.
    var isOrderAmbiguous = false
    /// The index of the token with the day.
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
    /// The same day with a month and a year, if known.
    func inMonth(_ month: Int?, year: Int?) -> PartialDay {
        var day = self
        day.month = month
        day.year = year
        return day
    }

    /// The day in a year; nil if it does not exist in that year.
    func date(in year: Int) -> CivilDate? {
        month.flatMap { CivilDate(year: self.year ?? year, month: $0, day: day) }
    }
}
