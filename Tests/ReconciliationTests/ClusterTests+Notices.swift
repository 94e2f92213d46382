import Items

/// Notices about a date from another issue.
extension ClusterTests.Case {
    static let notices = [
        Self(
            testDescription: "a notice without a date cancels the item",
            mentions: [
                .in("2025-06-01", "Thimble Meetup", .event, .meetup, "2025-07-09"),
                .in(
                    "2025-06-08", "Thimble Meetup", .event, .other, "2025-06-08",
                    status: .cancelled, isUndated: true),
            ],
            items: ["Thimble Meetup 2025-07-09 cancelled 1; 1: status confirmed>cancelled"]),
        Self(
            testDescription: "a notice that matches two items changes neither",
            mentions: [
                .in("2025-06-01", "Thimble Meetup", .event, .meetup, "2025-07-09"),
                .in("2025-06-01", line: 2, "Thimble Meetup", .event, .meetup, "2025-08-09"),
                .in(
                    "2025-06-08", "Thimble Meetup", .event, .other, "2025-06-08",
                    status: .cancelled, isUndated: true),
            ],
            items: [
                "Thimble Meetup 2025-07-09 confirmed 0", "Thimble Meetup 2025-08-09 confirmed 0",
            ]),
        Self(
            testDescription: "a notice about a past or unknown item adds nothing",
            mentions: [
                .in("2025-06-01", "Thimble Meetup", .event, .meetup, "2025-06-03"),
                .in(
                    "2025-06-08", "Thimble Meetup", .event, .other, "2025-06-08",
                    status: .cancelled, isUndated: true),
                .in(
                    "2025-06-08", line: 2, "Curlew Meetup", .event, .other, "2025-06-08",
                    status: .postponed, isUndated: true),
            ],
            items: ["Thimble Meetup 2025-06-03 confirmed 0"]),
        Self(
            testDescription: "the old date in the text decides which of two items moved",
            mentions: [
                .in("2025-06-01", "Thimble Meetup", .event, .meetup, "2025-07-09"),
                .in("2025-06-01", line: 2, "Thimble Meetup", .event, .meetup, "2025-07-16"),
                .in(
                    "2025-06-08", "Thimble Meetup", .event, .meetup, "2025-07-23",
                    status: .moved, former: "2025-07-16"),
            ],
            items: [
                "Thimble Meetup 2025-07-09 confirmed 0",
                "Thimble Meetup 2025-07-23 confirmed 1; 1: start 2025-07-16>2025-07-23",
            ]),
        Self(
            testDescription: "two meetups in one town on one day stay apart if their names differ",
            mentions: [
                .in(
                    "2025-06-01", "Thimble meetup in Oslo", .event, .meetup, "2025-07-09",
                    place: "Oslo"),
                .in(
                    "2025-06-01", line: 2, "Curlew meetup in Oslo", .event, .meetup, "2025-07-09",
                    place: "Oslo"),
            ],
            items: [
                "Curlew meetup in Oslo 2025-07-09 confirmed 0",
                "Thimble meetup in Oslo 2025-07-09 confirmed 0",
            ]),
        Self(
            testDescription: "two calls for proposals stay apart if their names differ",
            mentions: [
                .in("2025-06-01", "MarmotConf CFP closes", .deadline, .cfp, "2025-07-09"),
                .in("2025-06-08", "KestrelConf CFP closes", .deadline, .cfp, "2025-07-09"),
            ],
            items: [
                "KestrelConf CFP closes 2025-07-09 confirmed 0",
                "MarmotConf CFP closes 2025-07-09 confirmed 0",
            ]),
    ]
}
