import Items

/// Notices about a date from another issue.
extension ClusterTests.Cluster {
    static let notices = [
        Self(
            testDescription: "a thing is called off by an issue that does not name its date",
            mentions: [
                .in("2025-06-01", "Thimble Meetup", .event, .meetup, "2025-07-09"),
                .in(
                    "2025-06-08", "Thimble Meetup", .event, .other, "2025-06-08",
                    status: .cancelled, isUndated: true),
            ],
            items: ["Thimble Meetup 2025-07-09 cancelled 1; 1: status confirmed>cancelled"]),
        Self(
            testDescription: "a notice of what may be one of two things is of neither",
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
            testDescription: "a notice of what is over or unknown is no item",
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
            testDescription: "the old date that a text names tells which of two things was moved",
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
            testDescription: "meetups of one town and day with other names are two things",
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
            testDescription: "two calls with other names are two things",
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
