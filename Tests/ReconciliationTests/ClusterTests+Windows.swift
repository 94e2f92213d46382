import CivilTime
import Items
import Profiles
import Reconciliation
import Testing

extension ClusterTests {
    /// A date has one zone: the hour of an opening in another one is what is given up.
    @Test(arguments: [("UTC", true), ("Etc/GMT+12", false)])
    func anExtendedWindowClosesAtItsNewHour(zone: String, keepsOpening: Bool) throws {
        let nine = try #require(TimeOfDay(hour: 9, minute: 0))
        let last = try #require(TimeOfDay(hour: 23, minute: 59))
        var vote = Mention.in("2025-07-01", "Board vote", .window, .election, "2025-08-01")
        let opening = vote.facts.when.start
        vote.facts.when = .minute(
            nine, on: opening, zone: "UTC", through: opening.adding(days: 20), until: nine)
        var put = Mention.in(
            "2025-08-12", "Board vote", .deadline, .election, "2025-09-01", status: .moved)
        let close = put.facts.when.start
        put.facts.when = .minute(last, on: close, zone: zone)
        let whole = When.days(opening, through: close, until: last, zone: zone)
        let withHour = When.minute(nine, on: opening, zone: zone, through: close, until: last)
        let items = Reconciler(profile: .none).items(from: [vote, put])
        #expect(items.map(\.facts.when) == [keepsOpening ? withHour : whole])
    }
}

/// Windows whose close is put off in words that speak of the close alone.
extension ClusterTests.Case {
    private static let call = Mention.in(
        "2025-07-01", "Call for proposals of Pier Summit is open", .window, .cfp, "2025-08-01",
        "2025-10-10")

    private static func extended(
        _ published: String, to day: String, former: String? = nil
    ) -> Mention {
        .in(
            published, "Call for proposals of Pier Summit", .deadline, .cfp, day, status: .moved,
            former: former)
    }

    static let windows = [
        Self(
            testDescription: "an extended window stays one item",
            mentions: [call, extended("2025-09-02", to: "2025-10-20")],
            items: [
                "Call for proposals of Pier Summit is open 2025-08-01 confirmed 1; "
                    + "1: end 2025-10-10>2025-10-20"
            ]),
        Self(
            testDescription: "a window is extended twice, and then restated",
            mentions: [
                call, extended("2025-10-12", to: "2025-10-20", former: "2025-10-10"),
                .in(
                    "2025-10-14", "Call for proposals of Pier Summit is open", .window, .cfp,
                    "2025-08-01", "2025-10-20"),
                extended("2025-10-19", to: "2025-11-03", former: "2025-10-20"),
            ],
            items: [
                "Call for proposals of Pier Summit is open 2025-08-01 confirmed 2; "
                    + "1: end 2025-10-10>2025-10-20; 2: end 2025-10-20>2025-11-03"
            ]),
        Self(
            testDescription: "the issue that extends a window may also state it in full",
            mentions: [
                call,
                .in(
                    "2025-09-02", line: 3, "Call for proposals of Pier Summit is open", .window,
                    .cfp, "2025-08-01", "2025-10-20"),
                .in(
                    "2025-09-02", line: 9, "Call for proposals of Pier Summit", .deadline, .cfp,
                    "2025-10-20", status: .moved),
            ],
            items: [
                "Call for proposals of Pier Summit is open 2025-08-01 confirmed 1; "
                    + "1: end 2025-10-10>2025-10-20"
            ]),
        Self(
            testDescription: "a window that closed long ago is not extended",
            mentions: [call, extended("2026-09-02", to: "2026-10-20")],
            items: [
                "Call for proposals of Pier Summit 2026-10-20 confirmed 0",
                "Call for proposals of Pier Summit is open 2025-08-01 confirmed 0",
            ]),
        Self(
            testDescription: "an extension applies to a known deadline first",
            mentions: [
                call,
                .in("2025-07-01", line: 2, "Hotel rates", .deadline, .registration, "2025-09-10"),
                .in(
                    "2025-09-02", "Hotel rates", .deadline, .registration, "2025-09-17",
                    status: .moved),
            ],
            items: [
                "Call for proposals of Pier Summit is open 2025-08-01 confirmed 0",
                "Hotel rates 2025-09-17 confirmed 1; 1: start 2025-09-10>2025-09-17",
            ]),
        Self(
            testDescription: "the extension of another summit's call is a separate item",
            mentions: [
                call,
                .in(
                    "2025-09-02", "Call for proposals of Lagoon Day", .deadline, .cfp, "2025-10-20",
                    status: .moved),
            ],
            items: [
                "Call for proposals of Lagoon Day 2025-10-20 confirmed 0",
                "Call for proposals of Pier Summit is open 2025-08-01 confirmed 0",
            ]),
    ]
}
