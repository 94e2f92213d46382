import CivilTime
import Feeds
import Geography
import Items
import Profiles

/// The community, the site and the instants that tests of feeds share.
enum Samples {
    static let profile = Profile(
        id: "harbor", title: "Harbor", url: "https://harbor.example/",
        projects: [
            Project(id: "harbor", title: "Harbor", color: "steelblue"),
            Project(id: "pier", title: "Pier", color: "teal"),
            Project(id: "buoy", title: "Buoy", includesCommon: false),
        ],
        series: [
            Series(
                id: "summit", title: "Harbor Summit", category: .summit, projects: ["harbor"],
                isCommon: true)
        ],
        regionTitles: [.asia: "Asia, with the Middle East"])

    static let site = Site(address: "https://harbor.example/feeds")
    static let asOf = Timestamp(date("2025-08-05"), hour: 16, minute: 6, second: 29)

    static func coordinates(of place: String) -> Coordinates? {
        place.hasPrefix("Paris") ? Coordinates(latitude: 48.85341, longitude: 2.3488) : nil
    }

    /// Parses a day: `2025-09-09`.
    static func date(_ iso: String) -> CivilDate {
        CivilDate(iso: iso) ?? CivilDate(daysSinceEpoch: 0)
    }

    /// Parses one or more days: `2025-10-17`, `2025-10-17/2025-10-19`.
    static func days(_ text: String) -> When {
        let parts = text.split(separator: "/").map { date(String($0)) }
        return .days(parts[0], through: parts.last)
    }

    /// Parses a month: `2026-09`.
    static func month(_ text: String) -> When { .months(date(text + "-01").civilMonth) }

    /// Parses a time in a zone: `2025-09-09 23:59`, `2025-09-09 09:00-10:30`.
    static func minute(_ text: String, _ zone: String?, through last: String? = nil) -> When {
        let parts = text.split { " -".contains($0) }
        let times = parts.dropFirst(3).compactMap { TimeOfDay(iso: $0) }
        let day = date(parts.prefix(3).joined(separator: "-"))
        guard let time = times.first else { return .days(day) }
        return .minute(
            time, on: day, zone: zone, through: last.map(date),
            until: times.count > 1 ? times[1] : nil)
    }
}
