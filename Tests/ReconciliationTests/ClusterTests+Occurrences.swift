import CivilTime
import Items

/// Issues about one occurrence of a repeating item.
extension ClusterTests.Case {
    private static let monthly = Recurrence(
        .monthly, byDay: [Recurrence.ByDay(.thursday, ordinal: 3)])
    private static let weekly = Recurrence(.weekly, byDay: [Recurrence.ByDay(.thursday)])

    private static let series = Mention.in(
        "2026-08-01", "Thimble Python meetup", .event, .meetup, "2026-08-20", rule: monthly)

    static let occurrences = [
        Self(
            testDescription: "a mention of the next occurrence adds no item",
            mentions: [
                series,
                .in("2026-09-01", "Thimble Python meetup", .event, .meetup, "2026-09-17"),
            ],
            items: ["Thimble Python meetup 2026-08-20 confirmed 0"]),
        Self(
            testDescription: "the issue that states the rule may also state the next occurrence",
            mentions: [
                series,
                .in("2026-08-01", "Thimble Python meetup", .event, .meetup, "2026-09-17"),
            ],
            items: ["Thimble Python meetup 2026-08-20 confirmed 0"]),
        Self(
            testDescription: "cancelling one occurrence does not affect the others",
            mentions: [
                series,
                .in(
                    "2026-12-01", "December meetup", .event, .meetup, "2026-12-17",
                    status: .cancelled),
            ],
            items: [
                "Thimble Python meetup 2026-08-20 confirmed 1; 1: exceptions nil>20261217"
            ]),
        Self(
            testDescription: "a mention without a name can cancel one occurrence",
            mentions: [
                .in(
                    "2026-08-01", "Curlew team meeting", .event, .meeting, "2026-08-06",
                    rule: weekly),
                .in(
                    "2026-12-01", "meeting", .event, .other, "2026-12-24",
                    status: .cancelled, isUndated: true),
            ],
            items: ["Curlew team meeting 2026-08-06 confirmed 1; 1: exceptions nil>20261224"]),
        Self(
            testDescription: "a mention without a name that matches two series changes neither",
            mentions: [
                series,
                .in(
                    "2026-08-01", line: 2, "Curlew meetup", .event, .meetup, "2026-08-20",
                    rule: monthly),
                .in(
                    "2026-12-01", "meetup", .event, .other, "2026-12-17",
                    status: .cancelled, isUndated: true),
            ],
            items: [
                "Curlew meetup 2026-08-20 confirmed 0",
                "Thimble Python meetup 2026-08-20 confirmed 0",
            ]),
        Self(
            testDescription: "moving one occurrence does not affect the others",
            mentions: [
                series,
                .in(
                    "2027-01-01", "Thimble Python meetup", .event, .meetup, "2027-01-28",
                    status: .moved),
            ],
            items: [
                "Thimble Python meetup 2026-08-20 confirmed 1; 1: exceptions nil>20270121>20270128"
            ]),
        Self(
            testDescription: "the old date decides which occurrence moved",
            mentions: [
                series,
                .in(
                    "2027-01-01", "Thimble Python meetup", .event, .meetup, "2027-02-02",
                    status: .moved, former: "2027-01-21"),
            ],
            items: [
                "Thimble Python meetup 2026-08-20 confirmed 1; 1: exceptions nil>20270121>20270202"
            ]),
        Self(
            testDescription: "an occurrence can be moved back",
            mentions: [
                series,
                .in(
                    "2027-01-01", "Thimble Python meetup", .event, .meetup, "2027-01-28",
                    status: .moved),
                .in(
                    "2027-01-08", "Thimble Python meetup", .event, .meetup, "2027-01-21",
                    status: .moved),
            ],
            items: [
                "Thimble Python meetup 2026-08-20 confirmed 2; 1: exceptions nil>20270121>20270128; "
                    + "2: exceptions 20270121>20270128>nil"
            ]),
        Self(
            testDescription:
                "stating the rule again keeps the change of one occurrence",
            mentions: [
                series,
                .in(
                    "2026-12-01", "Thimble Python meetup", .event, .meetup, "2026-12-17",
                    status: .cancelled),
                .in(
                    "2026-12-08", "Thimble Python meetup", .event, .meetup, "2026-12-17",
                    rule: monthly),
            ],
            items: [
                "Thimble Python meetup 2026-08-20 confirmed 1; 1: exceptions nil>20261217"
            ]),
        Self(
            testDescription: "an extra date does not move an occurrence",
            mentions: [
                series,
                .in("2026-09-01", "Thimble Python meetup", .event, .meetup, "2026-09-29"),
            ],
            items: [
                "Thimble Python meetup 2026-08-20 confirmed 0",
                "Thimble Python meetup 2026-09-29 confirmed 0",
            ]),
    ]
}
