internal import Foundation

/// Converts between wall-clock times and instants, using the system's IANA time zone database.
public enum ZonedTime {
    /// True if the database has a zone with this name.
    public static func isKnown(zone: String) -> Bool {
        TimeZone(identifier: zone) != nil
    }

    /// The instant of a wall-clock time in a zone; nil if the zone is unknown.
    ///
    /// RFC 5545, section 3.3.5: a time that is skipped when the clocks go forward uses the offset
    /// before the gap; a time that occurs twice means its first occurrence.
    public static func instant(
        of time: TimeOfDay, on date: CivilDate, zone: String
    ) -> Timestamp? {
        guard let timeZone = TimeZone(identifier: zone) else { return nil }
        let wallClock = Timestamp(date, hour: time.hour, minute: time.minute)
        let before = timeZone.offset(at: wallClock.adding(minutes: -minutesPerDay))
        let after = timeZone.offset(at: wallClock.adding(minutes: minutesPerDay))
        let candidates = [before, after]
            .filter { timeZone.offset(at: wallClock.adding(minutes: -$0)) == $0 }
            .map { wallClock.adding(minutes: -$0) }
        return candidates.min() ?? wallClock.adding(minutes: -before)
    }

    /// The wall-clock day and time of an instant in a zone; nil if the zone is unknown.
    public static func wallClock(
        of instant: Timestamp, zone: String
    ) -> (date: CivilDate, time: TimeOfDay)? {
        guard let timeZone = TimeZone(identifier: zone) else { return nil }
        let local = instant.adding(minutes: timeZone.offset(at: instant))
        let minutes = local.secondOfDay / 60
        guard let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60) else { return nil }
        return (local.date, time)
    }

    /// The number of minutes that a zone is ahead of UTC at an instant; nil if the zone is unknown.
    public static func offset(of zone: String, at instant: Timestamp) -> Int? {
        TimeZone(identifier: zone)?.offset(at: instant)
    }

    /// The abbreviations that a zone uses within half a year of an instant, such as `CST` and
    /// `CDT`.
    ///
    /// Empty if the zone is unknown, or if its abbreviations are only numbers.
    public static func abbreviations(of zone: String, around instant: Timestamp) -> Set<String> {
        guard isKnown(zone: zone), let file = zoneFile(zone) else { return [] }
        let second = instant.milliseconds / 1000
        let names = file.abbreviations(
            from: second - secondsPerHalfYear, through: second + secondsPerHalfYear)
        return names.filter { name in name.utf8.allSatisfy { $0 >= UInt8(ascii: "A") } }
    }

    /// The parsed file of a zone, from the folders where systems keep the database; nil if none.
    private static func zoneFile(_ zone: String) -> ZoneFile? {
        // A name with a dot could lead out of the database's folder.
        guard !zone.contains(".") else { return nil }
        return folders.lazy.compactMap { FileManager.default.contents(atPath: $0 + zone) }
            .compactMap { ZoneFile([UInt8]($0)) }.first
    }

    private static let folders = [
        "/usr/share/zoneinfo/", "/var/db/timezone/zoneinfo/", "/usr/lib/zoneinfo/",
    ]
    private static let minutesPerDay = 1440
    private static let secondsPerHalfYear = 183 * 86_400
}

extension TimeZone {
    fileprivate func offset(at instant: Timestamp) -> Int {
        let seconds = Double(instant.milliseconds) / 1000
        return secondsFromGMT(for: Date(timeIntervalSince1970: seconds)) / 60
    }
}

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
