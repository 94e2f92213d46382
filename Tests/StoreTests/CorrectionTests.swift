import CivilTime
import Items
import Profiles
import Reconciliation
import Store
import StrictYAML
import Testing

@Suite struct CorrectionTests {
    @Test(arguments: Row.all) func appliesTheCorrection(row: CorrectionTests.Row) throws {
        let store = try SampleIssues.store(try CorrectionTests.corrections(row.yaml))
        _ = try store.ingest(SampleIssues.readings(CorrectionTests.mentions))
        #expect(try CorrectionTests.summary(store) == row.items)
        #expect(try store.applyCorrections().map(\.description) == row.problems)
        #expect(try store.reader.check() == [])
    }

    @Test(arguments: Row.all) func appliesTheCorrectionInAnyOrder(row: CorrectionTests.Row) throws {
        let corrections = try CorrectionTests.corrections(row.yaml)
        let path = try TemporaryStore()
        let uncorrected = try path.store()
        _ = try uncorrected.ingest(SampleIssues.readings(CorrectionTests.mentions))
        let store = try path.store(corrections)
        _ = try store.applyCorrections()
        #expect(try CorrectionTests.summary(store) == row.items)
    }

    @Test func removingACorrectionRestoresTheItem() throws {
        let path = try TemporaryStore()
        let plain = try path.store()
        _ = try plain.ingest(SampleIssues.readings(CorrectionTests.mentions))
        let items = try plain.reader.items()
        for row in Row.all {
            _ = try path.store(try CorrectionTests.corrections(row.yaml)).applyCorrections()
            _ = try path.store().applyCorrections()
            #expect(try path.store().reader.items() == items, "\(row.testDescription)")
        }
    }

    @Test(arguments: [
        ("- reject: {titel: x}\n  reason: y", "unknown key 'titel' (did you mean 'title'?)"),
        ("- reject: {title: x}", "the key 'reason' is missing"),
        ("- reason: x", "expected one of reject, set, merge, split, add, cancel"),
        ("- set: {title: x}\n  fields: {start: tomorrow}\n  reason: y", "expected a day"),
        ("- merge: [{title: x}]\n  reason: y", "expected two items or more"),
        ("- add: {title: x}\n  reason: y", "the key 'start' is missing"),
        (
            "- add: {title: x, start: 2025-10-01}\n  reason: y\n"
                + "- add: {title: x, start: 2025-11}\n  reason: y",
            "adds 'x' once more; tell the titles apart"
        ),
        ("- cancel: {start: 2025-02-30}\n  reason: y", "expected a day such as 2025-07-30"),
    ])
    func reportsErrorsInTheFile(yaml: String, message: String) throws {
        let error = #expect(throws: YAMLError.self) { try CorrectionTests.corrections(yaml) }
        #expect(error.map { "\($0)".contains(message) } == true, "\(String(describing: error))")
    }

    private static let known = KnownValues(
        projects: ["gardens", "orchards"],
        home: { $0 == "Kyoto" ? .init(country: "JP", region: .asia, zone: "Asia/Tokyo") : nil },
        country: { $0 == "JP" ? .init(country: "JP", region: .asia, zone: "Asia/Tokyo") : nil })

    @Test(arguments: [
        ("fields: {projects: [gardns]}", "unknown name 'gardns' (did you mean 'gardens'?)"),
        ("fields: {country: XX}", "expected a country's code such as FR, found 'XX'"),
        ("fields: {region: azia}", "unknown name 'azia' (did you mean 'asia'?)"),
    ])
    func reportsUnknownNames(fields: String, message: String) throws {
        let yaml = "corrections:\n- set: {title: x}\n  \(fields)\n  reason: y"
        let error = #expect(throws: YAMLError.self) {
            try Corrections(YAMLMap(parsing: yaml, file: "c.yaml"), knowing: Self.known)
        }
        #expect(error.map { "\($0)".contains(message) } == true, "\(String(describing: error))")
    }

    /// A place and the zone that the text gives, with the resulting country, region and zone.
    private static let places: [(String, String?, String, Region, String?)] = [
        ("place: Kyoto", nil, "JP", .asia, "Asia/Tokyo"),
        ("place: Kyoto", "Europe/Oslo", "JP", .asia, "Europe/Oslo"),
        ("country: JP", nil, "JP", .asia, "Asia/Tokyo"),
        ("place: Kyoto, region: europe", nil, "JP", .europe, "Asia/Tokyo"),
        ("place: Kyoto, tz: UTC", nil, "JP", .asia, "UTC"),
        ("place: Nowhere", nil, "NO", .europe, nil),
    ]

    @Test(arguments: places)
    func aPlaceSetsRegionAndZone(
        fields: String, stated: String?, country: String, region: Region, zone: String?
    ) throws {
        let yaml = "corrections:\n- set: {title: talks}\n  fields: {\(fields)}\n  reason: y"
        let corrections = try Corrections(
            YAMLMap(parsing: yaml, file: "c.yaml"), knowing: Self.known)
        let evening = try #require(TimeOfDay(hour: 18, minute: 0))
        var mention = SampleIssues.mention("2025-08-05", "Talks", on: "2025-10-03", place: "Oslo")
        mention.facts.when = .minute(evening, on: mention.facts.when.start, zone: stated)
        mention.facts.country = "NO"
        mention.facts.region = .europe
        let store = try SampleIssues.store(corrections)
        _ = try store.ingest(SampleIssues.readings([mention]))
        let facts = try #require(try store.reader.items().first).facts
        #expect(facts.country == country)
        #expect(facts.region == region)
        #expect(facts.when.zone == zone)
    }

    @Test func findsTheCorrectedItems() throws {
        let store = try SampleIssues.store(
            try Self.corrections("- reject: {title: party}\n  reason: It is private."))
        _ = try store.ingest(SampleIssues.readings(Self.mentions))
        #expect(try store.reader.correctedItems().count == 1)
    }

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let yaml: String
        let items: [String]
        var problems: [String] = []
    }
}

extension CorrectionTests.Row {
    static let all = [
        Self(
            testDescription: "none", yaml: "[]",
            items: ["2025-09-01 Party", "2025-10-03 Talks", "2025-11-04 Survey ends"]),
        Self(
            testDescription: "reject", yaml: "- reject: {title: party}\n  reason: It is private.",
            items: ["2025-10-03 Talks", "2025-11-04 Survey ends"]),
        Self(
            testDescription: "set",
            yaml: "- set: {title: talks}\n  fields: {start: 2025-10-05, place: Oslo}\n  reason: r",
            items: [
                "2025-09-01 Party", "2025-10-05 Talks (1: r: place, start)",
                "2025-11-04 Survey ends",
            ]),
        Self(
            testDescription: "cancel", yaml: "- cancel: {start: 2025-11-04}\n  reason: r",
            items: [
                "2025-09-01 Party", "2025-10-03 Talks", "2025-11-04 Survey ends (1: r: status)",
            ]),
        Self(
            testDescription: "merge",
            yaml: "- merge: [{title: talks}, {title: party}]\n  reason: r",
            items: ["2025-10-03 Talks", "2025-11-04 Survey ends"]),
        Self(
            testDescription: "split",
            yaml: "- split: {title: talks}\n  mentions: [\"2025-08-27.md\"]\n  reason: r",
            items: [
                "2025-09-01 Party", "2025-10-03 Talks", "2025-10-03 Talks",
                "2025-11-04 Survey ends",
            ]),
        Self(
            testDescription: "add",
            yaml: "- add: {title: Gala, start: 2025-12-01, category: meetup}\n  reason: r",
            items: [
                "2025-09-01 Party", "2025-10-03 Talks", "2025-11-04 Survey ends", "2025-12-01 Gala",
            ]),
        Self(
            testDescription: "one that matches nothing",
            yaml: "- reject: {title: concert}\n  reason: r",
            items: ["2025-09-01 Party", "2025-10-03 Talks", "2025-11-04 Survey ends"],
            problems: [
                "c.yaml:2: {title: \"concert\"} matches no item; change it, or delete the correction"
            ]),
    ]
}

extension CorrectionTests {
    static let mentions = [
        SampleIssues.mention("2025-08-05", line: 3, "Party", on: "2025-09-01"),
        SampleIssues.mention("2025-08-05", line: 4, "Talks", on: "2025-10-03"),
        SampleIssues.mention("2025-08-27", line: 4, "Talks", on: "2025-10-03"),
        SampleIssues.mention(
            "2025-08-27", line: 9, "Survey ends", on: "2025-11-04", kind: .deadline,
            category: .survey),
    ]

    static func corrections(_ entries: String) throws -> Corrections {
        let text = entries == "[]" ? "corrections: []" : "corrections:\n" + entries
        return try Corrections(YAMLMap(parsing: text, file: "c.yaml"))
    }

    private static func summary(_ store: ItemStore) throws -> [String] {
        try store.reader.items().map { item in
            let corrected = item.revisions.filter { $0.issue == nil }.map { revision in
                " (\(revision.sequence): \(revision.reason ?? ""): "
                    + revision.changed.keys.sorted().joined(separator: ", ") + ")"
            }
            return "\(item.facts.when.start) \(item.facts.title)" + corrected.joined()
        }
    }
}
