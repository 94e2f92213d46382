import CivilTime
import Feeds
import Items
import Testing

/// Rules about the syntax of calendars; see `docs/feeds.md`.
@Suite struct SyntaxRuleTests {
    @Test func everyCalendarHasAVersionAProductAndAnEntry() throws {
        for items in [[], [SampleItems.summit]] {
            let calendar = try CalendarText(items)
            #expect(calendar.head["VERSION"] == "2.0")
            #expect(calendar.head["PRODID"] != nil)
            #expect(calendar.entries.count == 1)
        }
    }

    @Test func anEmptyFeedSaysSoOnAFixedDay() throws {
        let spring = try CalendarText([], asOf: Timestamp(Samples.date("2025-03-01")))
        let summer = try CalendarText([], asOf: Timestamp(Samples.date("2025-08-05")))
        #expect(spring.text == summer.text)
        #expect(spring.entries[0]["DTSTART"] == "20250101")
        #expect(spring.entries[0]["SUMMARY"]?.hasPrefix("Nothing announced yet") == true)
    }

    @Test(arguments: [
        String(repeating: "한국 커뮤니티 ", count: 12), String(repeating: "👩‍👩‍👧‍👦", count: 9),
        String(repeating: "a\u{301}", count: 90), String(repeating: "x", count: 200),
        String(repeating: "\\,;", count: 60), "e" + String(repeating: "\u{301}", count: 120),
    ])
    func linesAreFoldedAt75OctetsBetweenCharacters(title: String) throws {
        let calendar = try CalendarText([.sample(1, title)])
        #expect(calendar.physicalLines.allSatisfy { $0.utf8.count <= 75 })
        #expect(calendar.entries[0].words("SUMMARY") == title.trimmingCharacters())
        #expect(!calendar.text.contains("\u{FFFD}"))
        #expect(!calendar.physicalLines.contains { $0.hasSuffix("\\") && !$0.hasSuffix("\\\\") })
    }

    @Test func noFoldSplitsACharacterThatFitsOnALine() throws {
        let family = "👩‍👩‍👧‍👦"
        let calendar = try CalendarText([.sample(1, String(repeating: family, count: 9))])
        let characters = calendar.physicalLines.filter { $0.contains("👩") }
            .flatMap { $0.drop(while: \.isASCII) }
        #expect(characters.allSatisfy { String($0) == family })
    }

    @Test func linesEndWithCRLF() throws {
        let text = try CalendarText(SampleItems.items).text
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(!text.unicodeScalars.split(separator: "\n").dropLast().contains { $0.last != "\r" })
    }

    @Test func textIsEscaped() throws {
        let entry = try CalendarText.entry(.sample(1, "A, b; c \\ d\re"))
        #expect(entry["SUMMARY"] == "A\\, b\\; c \\\\ de")
    }

    @Test func theNameIsEscapedInBothProperties() throws {
        let feed = Feed(
            path: "a.ics", title: "A, b; c", summary: "D, e", selection: Selection())
        let renderer = try FeedRenderer(
            items: [], profile: Samples.profile, site: Samples.site, asOf: Samples.asOf)
        let head = CalendarText(try renderer.calendar(for: feed)).head
        #expect(head["NAME"] == "A\\, b\\; c")
        #expect(head["X-WR-CALNAME"] == "A\\, b\\; c")
        #expect(head["X-WR-CALDESC"] == "D\\, e")
    }

    @Test func everyEntryHasAUIDAndAStampInUTC() throws {
        for entry in try CalendarText(SampleItems.items).entries {
            #expect(entry["UID"]?.isEmpty == false)
            #expect(entry["DTSTAMP"]?.hasSuffix("Z") == true)
        }
    }

    @Test func uidsAreUniqueAndThoseOfTheItems() throws {
        let uids = try CalendarText(SampleItems.items).entries.compactMap { $0["UID"] }
        #expect(Set(uids).count == uids.count)
        #expect(Set(uids).isSubset(of: SampleItems.items.flatMap(\.entries).map { $0.uid.text }))
    }

    @Test func noticesHaveUniqueUIDs() throws {
        let renderer = try FeedRenderer(
            items: [], profile: Samples.profile, site: Samples.site, asOf: Samples.asOf)
        let feeds = Catalog(profile: Samples.profile, items: []).feeds
        let uids = try feeds.map {
            CalendarText(try renderer.calendar(for: $0)).entries[0]["UID"]
        }
        #expect(Set(uids).count == feeds.count)
    }

    @Test func theStampIsTheLastRevision() throws {
        let entry = try CalendarText.entry(SampleItems.prices)
        #expect(entry["DTSTAMP"] == "20250805T160000Z")
        #expect(entry["CREATED"] == "20250701T090000Z")
    }

    @Test(arguments: ["METHOD", "ORGANIZER", "ATTENDEE"])
    func aFeedHasNoInvitations(name: String) throws {
        #expect(!(try CalendarText(SampleItems.items).lines.contains { $0.name == name }))
    }

    @Test func theRefreshIntervalIsInBothProperties() throws {
        let head = try CalendarText(SampleItems.items).head
        #expect(head.written("REFRESH-INTERVAL") == "REFRESH-INTERVAL;VALUE=DURATION:PT12H")
        #expect(head["X-PUBLISHED-TTL"] == "PT12H")
    }

    @Test func theNameIsInBothProperties() throws {
        let head = try CalendarText(SampleItems.items).head
        #expect(head["NAME"] == "Harbor")
        #expect(head["X-WR-CALNAME"] == "Harbor")
    }

    @Test func theCalendarHasNoUID() throws {
        #expect(try CalendarText(SampleItems.items).head["UID"] == nil)
    }

    @Test func theCalendarSaysWhereItComesFrom() throws {
        let head = try CalendarText(SampleItems.items).head
        #expect(head.written("SOURCE") == "SOURCE;VALUE=URI:https://harbor.example/feeds/all.ics")
        #expect(head["URL"] == "https://harbor.example/feeds/index.html")
        #expect(head["COLOR"] == "steelblue")
    }
}

extension String {
    fileprivate func trimmingCharacters() -> String {
        split(separator: " ").joined(separator: " ")
    }
}
