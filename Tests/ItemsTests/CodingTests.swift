import CivilTime
import Foundation
import Items
import TestSupport
import Testing

@Suite struct CodingTests {
    private static let issue = IssueReference(
        name: "issue.md", published: FixedDates.published, title: "August",
        url: "https://example.org/august")

    private static let facts = Facts(
        title: "Example Summit: prices rise", kind: .deadline, category: .registration,
        when: .days(FixedDates.today, through: FixedDates.today.adding(days: 2)),
        recurrence: Recurrence(.weekly, byDay: [.init(.thursday)]), place: "Paris, France",
        country: "FR", region: .europe, projects: ["alpha"], url: "https://example.org",
        event: "Example Summit", series: "summit")

    @Test func mentionsHaveTheDocumentedFields() throws {
        let mention = Mention(
            issue: Self.issue, line: 12, facts: Self.facts, status: .moved,
            former: .days(FixedDates.today.adding(days: -7)), text: "by 5 August",
            confidence: 0.75, confidences: Self.confidences, reasons: ["list entry"])
        Golden("mention.json").expect(try Self.json(mention) + "\n")
    }

    @Test func unknownFieldsAreNull() throws {
        let bare = Facts(
            title: "A release", kind: .event, category: .release, when: .days(FixedDates.today))
        Golden("bare-mention.json").expect(
            try Self.json(Mention(issue: Self.issue, line: 1, facts: bare)) + "\n")
    }

    @Test func itemsHaveTheirHistory() throws {
        Golden("item.json").expect(try Self.json(Self.item) + "\n")
    }

    @Test func itemsAreDecodedAsEncoded() throws {
        let data = Data(try Self.json(Self.item).utf8)
        #expect(try JSONDecoder().decode(Item.self, from: data) == Self.item)
    }

    @Test func mentionsAreDecodedAsEncoded() throws {
        let mention = Mention(
            issue: Self.issue, line: 12, facts: Self.facts, status: .cancelled,
            former: .days(FixedDates.today.adding(days: -7)), confidence: 0.5,
            confidences: Self.confidences)
        let data = Data(try Self.json(mention).utf8)
        #expect(try JSONDecoder().decode(Mention.self, from: data) == mention)
    }

    @Test(arguments: [
        #"{"title":"x","kind":"event","category":"other","start":"2025-02-30","precision":"day"}"#,
        #"{"title":"x","kind":"party","category":"other","start":"2025-02-03","precision":"day"}"#,
        #"{"title":"x","kind":"event","category":"other","start":"2025-02-03","precision":"minute"}"#,
        "{}",
    ])
    func contradictionsAreRefused(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Facts.self, from: Data(json.utf8))
        }
    }

    private static var item: Item {
        let mention = Mention(issue: issue, line: 12, facts: facts, text: "by 5 August")
        return Item(
            uid: UID("00000000-0000-0000-0000-000000000001"), sequence: 1, status: .tentative,
            facts: facts, mentions: [MentionReference(mention)],
            revisions: [
                Revision(
                    sequence: 1, issue: "issue.md", line: 12, published: FixedDates.published,
                    changed: [
                        "start": .init(from: "2025-07-09", to: "2025-08-05"),
                        "place": .init(from: nil, to: "Paris, France"),
                    ])
            ],
            parent: UID("00000000-0000-0000-0000-000000000002"), created: FixedDates.published,
            modified: FixedDates.published, confidence: 0.9, confidences: confidences,
            doubts: ["the zone was assumed"])
    }

    private static let confidences = [
        "category": FieldConfidence(0.8, runnerUp: "summit"), "title": FieldConfidence(0.9),
    ]

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
