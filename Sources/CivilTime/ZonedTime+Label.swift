extension ZonedTime {
    /// How people write a zone beside a time: `UTC`, `AoE`, `PT`, or `UTC+8` by the offset that is
    /// in force at that time; the zone's own name where the database does not know it.
    public static func label(of zone: String, at time: TimeOfDay, on date: CivilDate) -> String {
        if let name = customaryLabels[zone] { return name }
        guard let instant = instant(of: time, on: date, zone: zone),
            let offset = offset(of: zone, at: instant)
        else { return zone }
        return utcLabel(offset: offset)
    }

    /// `UTC`, `UTC+8`, `UTC+5:30`, `UTC−7`: minutes ahead of UTC in words.
    public static func utcLabel(offset minutes: Int) -> String {
        guard minutes != 0 else { return "UTC" }
        let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: minutesPerHour)
        let clock = rest == 0 ? "\(hours)" : "\(hours):" + padded(rest, to: 2)
        return "UTC" + (minutes < 0 ? "−" : "+") + clock
    }

    /// The zone that "Anywhere on Earth" means: the last one in which a day ends.
    public static let anywhereOnEarth = "Etc/GMT+12"

    private static let minutesPerHour = 60

    /// Names that announcements use whatever the season.
    private static let customaryLabels = [
        "UTC": "UTC", "Etc/UTC": "UTC", "GMT": "UTC", "Etc/GMT": "UTC",
        anywhereOnEarth: "AoE",
        "America/Los_Angeles": "PT", "America/Denver": "MT", "America/Chicago": "CT",
        "America/New_York": "ET",
    ]
}
