extension CivilDate {
    /// The Monday of a year's week by its number in ISO 8601; nil if the year has no such week.
    public init?(week: Int, of year: Int) {
        // The first week is the one with 4 January.
        guard let day = CivilDate(year: year, month: 1, day: 4), week >= 1 else { return nil }
        let monday = day.monday.adding(days: (week - 1) * 7)
        guard monday.adding(days: 3).year == year else { return nil }
        self = monday
    }

    /// The Monday of this day's week.
    public var monday: CivilDate { adding(days: -weekday.rawValue) }
}
