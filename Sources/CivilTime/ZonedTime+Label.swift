extension ZonedTime {
    /// A zone as people write it after a time: `UTC`, `AoE`, `PT`, or the offset on that day,
    /// `UTC+8`.
    ///
    /// If the database does not know the zone, its own name is returned.
    public static func label(of zone: String, at time: TimeOfDay, on date: CivilDate) -> String {
        if let name = customaryLabels[zone] { return name }
        guard let instant = instant(of: time, on: date, zone: zone),
            let offset = offset(of: zone, at: instant)
        else { return zone }
        return utcLabel(offset: offset)
    }

    /// `UTC`, `UTC+8`, `UTC+5:30`, `UTC−7`, from the number of minutes ahead of UTC.
    public static func utcLabel(offset minutes: Int) -> String {
        guard minutes != 0 else { return "UTC" }
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: minutesPerHour)
        let clock = rest == 0 ? "\(hours)" : "\(hours):" + padded(rest, to: 2)
        return "UTC" + (minutes < 0 ? "−" : "+") + clock
    }

    /// "Anywhere on Earth": the zone where a day ends last.
    public static let anywhereOnEarth = "Etc/GMT+12"

    private static let minutesPerHour = 60

    /// Labels that announcements use in summer and winter alike.
    private static let customaryLabels = [
        "UTC": "UTC", "Etc/UTC": "UTC", "GMT": "UTC", "Etc/GMT": "UTC",
        anywhereOnEarth: "AoE",
        "America/Los_Angeles": "PT", "America/Denver": "MT", "America/Chicago": "CT",
        "America/New_York": "ET",
    ]
}
