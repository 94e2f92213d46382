import Items
import Testing

/// Words around a date that decide its kind, and words that do not.
@Suite struct KindEvidenceTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let kinds: [Kind]

        init(_ markdown: String, _ kinds: Kind...) {
            testDescription = markdown
            self.kinds = kinds
        }
    }

    @Test(arguments: events + tasks + nothing)
    func decidesTheKind(row: Row) throws {
        let found = try Form.mentions(in: row.testDescription).map(\.facts.kind)
        #expect(found == row.kinds)
    }

    static let events = [
        Row("Registration is open for KestrelConf on 3–5 November.", .event),
        Row("- Curlew Meetup: 12 September", .event),
        Row("The Thimble Meetup starts on 12 September.", .event),
        Row("Obsidian 4.2 will be released on 12 September.", .event),
        Row("- All Doors Open, 12 September, Tartu", .event),
    ]

    static let tasks = [
        Row("Register by 12 September.", .deadline),
        Row("The Thimble survey is open until 12 September.", .deadline),
        Row("Registration opens on 12 September.", .opening),
        Row("From 12 September on you can register for KestrelConf.", .opening),
        Row("The vote is open from 12 to 19 September.", .window),
        Row("Proposals are accepted from 12 September to 19 September.", .window),
        Row("The vote opens on 12 September and closes on 19 September.", .window),
    ]

    static let nothing = [
        Row("Everybody who contributed between 1 August 2024 and 31 July 2025 may vote."),
        Row("The Thimble Society was founded on 12 September 1998."),
        Row("Revised on 12 September 2024."),
        Row("- [How we repair lamps](https://l.example) (blog post, July 2025)"),
        Row("- MarmotConf CFP due TBD"),
        Row("There is no meeting on 12 September."),
        Row("Version 12.9 is 3 times as fast as 11.9."),
    ]
}
