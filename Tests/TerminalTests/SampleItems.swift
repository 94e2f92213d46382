import CivilTime
import Items
import TestSupport

/// Items of every kind that a list can contain.
enum SampleItems {
    static let all: [Item] = [
        item(
            1, "Example Summit: Travel Support", .deadline, .travelSupport,
            .minute(lastMinute, on: day(24), zone: "America/Los_Angeles"),
            place: "Paris-Saclay, France", country: "FR", projects: ["alpha"],
            url: "https://example.org/travel"),
        item(
            2, "Alpha Project: architecture committee nominations and, after a week, the vote",
            .window, .election, .days(day(-3), through: day(4)), projects: ["alpha", "beta"]),
        item(
            3, "Beta 4.2 is released, with a very long list of things that changed in its storage",
            .event, .release, .days(day(0)), projects: ["beta"]),
        item(
            4, "수원 밋업", .event, .meetup, .minute(evening, on: day(1), zone: "Asia/Seoul"),
            place: "수원, 대한민국", country: "KR", projects: ["alpha"]),
        item(
            5, "Example Summit", .event, .summit, .days(day(73), through: day(75)),
            place: "Paris-Saclay, France", country: "FR", projects: ["alpha"]),
        item(
            6, "Days Example", .event, .day,
            .months(CivilMonth(containing: day(120))), country: "DE", status: .tentative),
        item(
            7, "Harbor meetup", .event, .meetup, .minute(evening, on: day(9), zone: nil),
            place: "Hamburg | Altona", country: "DE", status: .cancelled),
        item(
            8, "Call for talks, everywhere on Earth", .deadline, .cfp,
            .minute(lastMinute, on: day(-1), zone: "Etc/GMT+12"), projects: ["alpha"]),
        item(
            9, "New year's bridge", .event, .other,
            .days(day(146), through: day(151)), place: "Online"),
    ]

    static func day(_ offset: Int) -> CivilDate { FixedDates.today.adding(days: offset) }

    /// A time on the day `offset` days from today.
    static func minute(_ time: String, on offset: Int, zone: String) -> When? {
        .minute(TimeOfDay(iso: time), on: day(offset), zone: zone)
    }

    static let lastMinute = TimeOfDay(iso: "23:59")
    static let evening = TimeOfDay(iso: "18:30")

    private static func item(
        _ number: Int, _ title: String, _ kind: Kind, _ category: Category, _ when: When?,
        place: String? = nil, country: String? = nil, projects: [String] = [], url: String? = nil,
        status: Item.Status = .confirmed
    ) -> Item {
        Item(
            uid: UID("00000000-0000-0000-0000-00000000000\(number)"), status: status,
            facts: Facts(
                title: title, kind: kind, category: category, when: when ?? .days(FixedDates.today),
                place: place, country: country, projects: projects, url: url),
            mentions: [], created: FixedDates.published, modified: FixedDates.published)
    }
}

extension When {
    /// A time; nil if the test's time is invalid.
    static func minute(_ time: TimeOfDay?, on day: CivilDate, zone: String?) -> When? {
        time.map { .minute($0, on: day, zone: zone, through: nil, until: nil) }
    }
}
