import CivilTime
import Items
import Profiles
import Reconciliation
import Testing

@Suite struct ClusterTests {
    @Test(arguments: Case.all) func combinesMentionsIntoItems(case testCase: ClusterTests.Case) {
        let items = Reconciler(profile: .sample).items(from: testCase.mentions)
        let stated = items.map { item in
            ([item.summary] + item.revisions.map(\.summary)).joined(separator: "; ")
        }
        #expect(stated.sorted() == testCase.items.sorted())
    }

    @Test(arguments: Case.all) func doesNotDependOnTheOrderOfMentions(
        case testCase: ClusterTests.Case
    ) {
        let reconciler = Reconciler(profile: .sample)
        let items = reconciler.items(from: testCase.mentions)
        #expect(reconciler.items(from: testCase.mentions.reversed()) == items)
        #expect(reconciler.items(from: testCase.mentions.shuffled()) == items)
    }

    /// Issues, and the items that they produce: each in its final state, with its revisions.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let mentions: [Mention]
        let items: [String]
    }
}

extension ClusterTests.Case {
    private static let tickets = "https://tickets.example/summit"

    static let all: [Self] =
        deadlines + events + words + statuses + pages + repetitions
        + notices + occurrences + windows

    private static let deadlines = [
        Self(
            testDescription: "a date that changes before it has passed was moved",
            mentions: [
                .in("2025-06-01", "Travel support", .deadline, .travelSupport, "2025-07-09"),
                .in("2025-07-01", "Travel support", .deadline, .travelSupport, "2025-07-30"),
            ],
            items: ["Travel support 2025-07-30 confirmed 1; 1: start 2025-07-09>2025-07-30"]),
        Self(
            testDescription: "a date announced after the old one has passed is a new round",
            mentions: [
                .in(
                    "2025-06-01", "Prices rise", .deadline, .registration, "2025-07-02",
                    url: tickets),
                .in(
                    "2025-08-05", "Prices rise", .deadline, .registration, "2025-09-09",
                    url: tickets),
            ],
            items: ["Prices rise 2025-07-02 confirmed 0", "Prices rise 2025-09-09 confirmed 0"]),
        Self(
            testDescription: "a deadline that has just passed can still be extended",
            mentions: [
                .in("2025-06-01", "Call for talks", .deadline, .cfp, "2025-07-02"),
                .in(
                    "2025-07-05", "Call for talks", .deadline, .cfp, "2025-07-16", status: .moved),
            ],
            items: ["Call for talks 2025-07-16 confirmed 1; 1: start 2025-07-02>2025-07-16"]),
        Self(
            testDescription: "deadlines for different things on one day stay apart",
            mentions: [
                .in("2025-06-01", line: 5, "Summit: talks", .deadline, .cfp, "2025-07-02"),
                .in(
                    "2025-06-01", line: 6, "Summit: sponsors", .deadline, .sponsorship, "2025-07-02"
                ),
            ],
            items: [
                "Summit: sponsors 2025-07-02 confirmed 0", "Summit: talks 2025-07-02 confirmed 0",
            ]),
        Self(
            testDescription: "a repetition in the same issue adds nothing",
            mentions: [
                .in("2025-06-01", line: 5, "User survey closes", .deadline, .survey, "2025-07-02"),
                .in("2025-06-01", line: 50, "User survey", .deadline, .survey, "2025-07-02"),
            ],
            items: ["User survey closes 2025-07-02 confirmed 0"]),
        Self(
            testDescription: "a line that names the same day twice has one date",
            mentions: [
                .in("2025-06-01", line: 5, "User survey", .deadline, .survey, "2025-07-02"),
                .in("2025-06-01", line: 5, "User survey", .deadline, .survey, "2025-07-02"),
            ],
            items: ["User survey 2025-07-02 confirmed 0"]),
    ]

    private static let events = [
        Self(
            testDescription: "a month becomes a day",
            mentions: [
                .in(
                    "2025-08-05", "Birthday in Austin", .event, .meetup, "2025-10",
                    place: "Austin, TX"),
                .in(
                    "2025-08-27", "Birthday in Austin", .event, .meetup, "2025-10-03",
                    place: "Austin, TX"),
            ],
            items: [
                "Birthday in Austin 2025-10-03 confirmed 1; "
                    + "1: end 2025-10-31>nil, precision month>day, start 2025-10-01>2025-10-03"
            ]),
        Self(
            testDescription: "a month does not replace a day",
            mentions: [
                .in("2025-08-05", "Birthday in Austin", .event, .meetup, "2025-10-03"),
                .in("2025-08-27", "Birthday in Austin", .event, .meetup, "2025-10"),
            ],
            items: ["Birthday in Austin 2025-10-03 confirmed 0"]),
        Self(
            testDescription: "a venue is added",
            mentions: [
                .in("2025-08-05", "Evening of talks", .event, .meetup, "2025-10-03"),
                .in(
                    "2025-08-27", "Evening of talks", .event, .meetup, "2025-10-03",
                    place: "Oslo, Norway"),
            ],
            items: ["Evening of talks 2025-10-03 confirmed 1; 1: place nil>Oslo, Norway"]),
        Self(
            testDescription: "editions of a series are separate items",
            mentions: [
                .in("2025-08-05", "PTG", .event, .ptg, "2025-10-27", series: "ptg"),
                .in(
                    "2026-03-02", "Project Teams Gathering", .event, .ptg, "2026-04-20",
                    series: "ptg"),
                .in("2026-04-06", "PTG", .event, .ptg, "2026-04-20", series: "ptg"),
            ],
            items: [
                "PTG 2025-10-27 confirmed 0",
                "PTG 2026-04-20 confirmed 0; 0: title Project Teams Gathering>PTG",
            ]),
        Self(
            testDescription: "editions of a series in different places are separate items",
            mentions: [
                .in(
                    "2025-04-22", line: 1, "Community Day Korea", .event, .day, "2025-08-26",
                    place: "Seoul, Korea", series: "day"),
                .in(
                    "2025-04-22", line: 2, "Community Day Japan", .event, .day, "2025-08-26",
                    place: "Tokyo, Japan", series: "day"),
            ],
            items: [
                "Community Day Japan 2025-08-26 confirmed 0",
                "Community Day Korea 2025-08-26 confirmed 0",
            ]),
        Self(
            testDescription: "the same title in two towns is two events",
            mentions: [
                .in(
                    "2025-08-05", line: 1, "Birthday", .event, .meetup, "2025-10",
                    place: "Austin, TX"),
                .in(
                    "2025-08-05", line: 2, "Birthday", .event, .meetup, "2025-10",
                    place: "Atlanta, GA"),
                .in("2025-08-27", "Birthday", .event, .meetup, "2025-10-12", place: "Atlanta, GA"),
            ],
            items: [
                "Birthday 2025-10-01 confirmed 0",
                "Birthday 2025-10-12 confirmed 1; "
                    + "1: end 2025-10-31>nil, precision month>day, start 2025-10-01>2025-10-12",
            ]),
        Self(
            testDescription:
                "dates listed side by side in one issue do not move each other",
            mentions: [
                .in("2025-09-20", line: 1, "Hack and learn", .event, .meetup, "2025-10-02"),
                .in("2025-09-20", line: 2, "Hack and learn", .event, .meetup, "2025-10-16"),
                .in("2025-09-27", line: 1, "Hack and learn", .event, .meetup, "2025-10-16"),
                .in("2025-09-27", line: 2, "Hack and learn", .event, .meetup, "2025-10-30"),
            ],
            items: [
                "Hack and learn 2025-10-02 confirmed 0", "Hack and learn 2025-10-16 confirmed 0",
                "Hack and learn 2025-10-30 confirmed 0",
            ]),
    ]

    private static let words = [
        Self(
            testDescription: "tracking parameters do not change a link",
            mentions: [
                .in(
                    "2025-08-05", "Meetup in Oslo", .event, .meetup, "2025-10-03",
                    url: "https://www.meet.example/oslo/7/"),
                .in(
                    "2025-08-27", "Talks in Oslo", .event, .meetup, "2025-10-03",
                    url: "https://meet.example/oslo/7?utm_source=x"),
            ],
            items: [
                "Talks in Oslo 2025-10-03 confirmed 0; 0: title Meetup in Oslo>Talks in Oslo, "
                    + "url https://www.meet.example/oslo/7/>https://meet.example/oslo/7?utm_source=x"
            ]),
        Self(
            testDescription: "a new link does not make a new item",
            mentions: [
                .in(
                    "2026-03-02", "Community Day Nigeria", .event, .day, "2026-08-29",
                    url: "https://mail.example/click/abc"),
                .in(
                    "2026-04-06", "Community Day Nigeria", .event, .day, "2026-08-29",
                    url: "https://meet.example/nigeria/1"),
            ],
            items: [
                "Community Day Nigeria 2026-08-29 confirmed 0; "
                    + "0: url https://mail.example/click/abc>https://meet.example/nigeria/1"
            ]),
        Self(
            testDescription: "versions are separate items",
            mentions: [
                .in("2025-12-02", "Gerrit upgrade to 3.11", .event, .maintenance, "2025-12-07"),
                .in("2025-12-05", "Gerrit upgrade to 3.12", .event, .maintenance, "2025-12-14"),
            ],
            items: [
                "Gerrit upgrade to 3.11 2025-12-07 confirmed 0",
                "Gerrit upgrade to 3.12 2025-12-14 confirmed 0",
            ]),
    ]

    private static let statuses = [
        Self(
            testDescription: "a country in a name does not contradict the place",
            mentions: [
                .in(
                    "2025-07-01", "PierCon India", .event, .conference, "2025-10-03",
                    place: "Berlin", country: "DE"),
                .in(
                    "2025-08-01", "PierCon India", .event, .conference, "2025-10-03",
                    status: .cancelled, country: "IN"),
            ],
            items: ["PierCon India 2025-10-03 cancelled 1; 1: status confirmed>cancelled"]),
        Self(
            testDescription: "a cancelled item keeps its date",
            mentions: [
                .in("2025-08-05", "Evening of talks", .event, .meetup, "2025-10-03"),
                .in(
                    "2025-08-27", "Evening of talks", .event, .meetup, "2025-10-03",
                    status: .cancelled),
            ],
            items: ["Evening of talks 2025-10-03 cancelled 1; 1: status confirmed>cancelled"]),
        Self(
            testDescription: "a postponed item is tentative until it has a new date",
            mentions: [
                .in("2025-08-05", "Evening of talks", .event, .meetup, "2025-10-03"),
                .in(
                    "2025-08-27", "Evening of talks", .event, .meetup, "2025-10-03",
                    status: .postponed),
                .in("2025-09-10", "Evening of talks", .event, .meetup, "2025-11-14"),
            ],
            items: [
                "Evening of talks 2025-11-14 confirmed 2; 1: status confirmed>tentative; "
                    + "2: start 2025-10-03>2025-11-14, status tentative>confirmed"
            ]),
        Self(
            testDescription: "later issues that leave something out change nothing",
            mentions: [
                .in("2025-08-05", "Evening of talks", .event, .meetup, "2025-10-03"),
                .in("2025-08-27", "Another matter", .deadline, .survey, "2025-09-03"),
            ],
            items: [
                "Another matter 2025-09-03 confirmed 0", "Evening of talks 2025-10-03 confirmed 0",
            ]),
    ]
}

extension Item {
    fileprivate var summary: String {
        "\(facts.title) \(facts.when.start) \(status.rawValue) \(sequence)"
    }
}

extension Revision {
    fileprivate var summary: String {
        let changes = changed.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value.old ?? "nil")>\($0.value.new ?? "nil")" }
        return "\(sequence): " + changes.joined(separator: ", ")
    }
}
