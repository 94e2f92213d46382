extension CivilDate {
    /// The Monday of a week, by its ISO 8601 week number; nil if the year has no such week.
    public init?(week: Int, of year: Int) {
        // Week 1 is the week that contains 4 January.
        guard let day = CivilDate(year: year, month: 1, day: 4), week >= 1 else { return nil }
        let monday = day.monday.adding(days: (week - 1) * 7)
        guard monday.adding(days: 3).year == year else { return nil }
        self = monday
    }

    /// The Monday of this day's week.
    public var monday: CivilDate { adding(days: -weekday.rawValue) }
}
