import Items

extension ClusterTests.Case {
    private static let page = "https://meet.example/quay/7"
    private static let other = "https://meet.example/quay/8"

    private static let summit = "https://summit.example/"

    /// Clusters in which the page that a name links to decides which mentions belong together.
    static let pages = [
        Self(
            testDescription: "two names for the place of one edition are one item",
            mentions: [
                .in(
                    "2025-03-25", "Community Day will take place", .event, .day, "2025-10-17",
                    place: "Palaiseau, France", url: summit, series: "day", country: "FR"),
                .in(
                    "2025-04-22", "Community Day", .event, .day, "2025-10-17",
                    place: "Paris-Saclay, France", url: summit, series: "day", country: "FR"),
            ],
            items: [
                "Community Day 2025-10-17 confirmed 1; 1: place Palaiseau, France>Paris-Saclay, "
                    + "France, title Community Day will take place>Community Day"
            ]),
        Self(
            testDescription: "parties in two towns stay apart even with the same day and page",
            mentions: [
                .in(
                    "2025-03-25", "Community Day: Erlangen", .event, .day, "2025-10-17",
                    place: "Erlangen, Germany", url: summit, series: "day", country: "DE"),
                .in(
                    "2025-04-22", "Community Day: Hamburg", .event, .day, "2025-10-17",
                    place: "Hamburg, Germany", url: summit, series: "day", country: "DE"),
            ],
            items: [
                "Community Day: Erlangen 2025-10-17 confirmed 0",
                "Community Day: Hamburg 2025-10-17 confirmed 0",
            ]),
        Self(
            testDescription: "an evening that got a topic moved by a few days",
            mentions: [
                .in(
                    "2025-06-01", "Quay evening", .event, .meetup, "2025-07-09",
                    place: "Oslo, NO", url: page),
                .in(
                    "2025-06-08", "Sails and knots", .event, .meetup, "2025-07-10",
                    place: "Oslo, NO", url: page),
            ],
            items: [
                "Sails and knots 2025-07-10 confirmed 1; "
                    + "1: start 2025-07-09>2025-07-10, title Quay evening>Sails and knots"
            ]),
        Self(
            testDescription: "a page with several dates in one issue is a schedule",
            mentions: [
                .in("2025-06-01", "Quay evening", .event, .meetup, "2025-07-09", url: page),
                .in("2025-06-08", line: 5, "Sails", .event, .meetup, "2025-07-10", url: page),
                .in("2025-06-08", line: 6, "Knots", .event, .meetup, "2025-07-11", url: page),
            ],
            items: [
                "Knots 2025-07-11 confirmed 0", "Quay evening 2025-07-09 confirmed 0",
                "Sails 2025-07-10 confirmed 0",
            ]),
        Self(
            testDescription: "the same page and day count more than the same name",
            mentions: [
                .in("2025-06-01", "Open table", .event, .meetup, "2025-06-15", url: page),
                .in("2025-06-08", line: 5, "Sails", .event, .meetup, "2025-06-15", url: page),
                .in("2025-06-08", line: 6, "Open table", .event, .meetup, "2025-07-15", url: page),
            ],
            items: [
                "Open table 2025-07-15 confirmed 0",
                "Sails 2025-06-15 confirmed 0; 0: title Open table>Sails",
            ]),
        Self(
            testDescription: "an edition postponed at the last moment stays the same item",
            mentions: [
                .in("2025-06-01", "Quay evening #53", .event, .meetup, "2025-06-15", url: page),
                .in("2025-06-16", "Quay evening #53", .event, .meetup, "2025-06-22", url: page),
            ],
            items: [
                "Quay evening #53 2025-06-22 confirmed 1; 1: start 2025-06-15>2025-06-22"
            ]),
        Self(
            testDescription: "without an edition number, a later evening is a new item",
            mentions: [
                .in("2025-06-01", "Quay evening 101", .event, .meetup, "2025-06-15", url: page),
                .in("2025-06-16", "Quay evening 101", .event, .meetup, "2025-06-22", url: page),
            ],
            items: [
                "Quay evening 101 2025-06-15 confirmed 0",
                "Quay evening 101 2025-06-22 confirmed 0",
            ]),
        Self(
            testDescription: "the next edition is a new item",
            mentions: [
                .in("2025-06-01", "Quay evening #53", .event, .meetup, "2025-06-15", url: page),
                .in("2025-06-16", "Quay evening #54", .event, .meetup, "2025-06-22", url: other),
            ],
            items: [
                "Quay evening #53 2025-06-15 confirmed 0",
                "Quay evening #54 2025-06-22 confirmed 0",
            ]),
        Self(
            testDescription: "an earlier date can come back after its replacement has passed",
            mentions: [
                .in("2025-06-01", "Quay evening", .event, .meetup, "2025-06-18", url: page),
                .in("2025-06-08", "Quay evening", .event, .meetup, "2025-06-17", url: page),
                .in("2025-06-18", "Quay evening", .event, .meetup, "2025-06-18", url: page),
            ],
            items: [
                "Quay evening 2025-06-18 confirmed 2; 1: start 2025-06-18>2025-06-17; "
                    + "2: start 2025-06-17>2025-06-18"
            ]),
    ]
}
