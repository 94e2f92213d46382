import CivilTime
import Feeds
import Items
import Testing

/// Rules about the content of entries; see `docs/feeds.md`.
@Suite struct EntryRuleTests {
    @Test func sequenceAndModificationAreThoseOfTheItem() throws {
        let entry = try CalendarText.entry(SampleItems.prices)
        #expect(entry["SEQUENCE"] == "1")
        #expect(entry["LAST-MODIFIED"] == "20250805T160000Z")
    }

    @Test func aCancelledEntrySaysSoInStatusAndTitle() throws {
        let entry = try CalendarText.entry(SampleItems.meetup)
        #expect(entry["STATUS"] == "CANCELLED")
        #expect(entry["SUMMARY"]?.hasPrefix("CANCELLED: ") == true)
        #expect(entry["TRANSP"] == "TRANSPARENT")
    }

    @Test(arguments: [
        (Kind.deadline, "Prices rise", "Deadline: Prices rise"),
        (.deadline, "Survey deadline", "Survey deadline"), (.event, "Prices rise", "Prices rise"),
        (.opening, "Tickets", "Tickets"),
    ])
    func aDeadlineIsNamedAsOne(kind: Kind, title: String, summary: String) throws {
        let entry = try CalendarText.entry(.sample(1, title, kind: kind))
        #expect(entry["SUMMARY"] == summary)
    }

    @Test(arguments: [
        ("no year is given, and the date is 300 days away", false),
        ("the time zone is that of the place", false), ("the text is not clear about it", false),
        ("the text says Friday, but that day is a Thursday", true),
        ("the time zone IST is a guess", true),
    ])
    func onlyDoubtsThatASubscriberCanActOnAreShown(doubt: String, isTold: Bool) throws {
        var item = Item.sample()
        item.doubts = [doubt]
        let entry = try CalendarText.entry(item)
        #expect(entry["DESCRIPTION"]?.contains("Doubtful") == isTold)
    }

    @Test func anUnknownPlaceHasNoRegion() throws {
        let entry = try CalendarText.entry(.sample(region: .global))
        #expect(entry["CATEGORIES"] == "Event,Summit,Harbor")
        let online = try CalendarText.entry(.sample(place: "Online", region: .global))
        #expect(online["CATEGORIES"] == "Event,Summit,Harbor,Online and worldwide")
    }

    @Test(arguments: ["CANCELLED: Meetup", "Canceled – Meetup", "Meetup"])
    func theCancelledMarkAppearsOnce(title: String) throws {
        let entry = try CalendarText.entry(.sample(1, title, status: .cancelled))
        #expect(entry["SUMMARY"] == "CANCELLED: Meetup")
    }

    @Test(arguments: [("2025-09-18", true), ("2025-09-19", false)])
    func aCancelledEntryStaysUntilItsDayIsOver(newest: String, stays: Bool) throws {
        let asOf = Timestamp(Samples.date(newest))
        let calendar = try CalendarText([SampleItems.meetup, SampleItems.summit], asOf: asOf)
        #expect(calendar.entries.contains { $0["STATUS"] == "CANCELLED" } == stays)
    }

    @Test func theCleanVariantOmitsCancelledEntries() throws {
        let feed = Feed(path: "all.ics", title: "T", summary: "S", selection: Selection()).clean
        #expect(feed.path == "all-clean.ics")
        let entries = try CalendarText(SampleItems.items, feed.selection).entries
        #expect(!entries.isEmpty)
        #expect(!entries.contains { $0["STATUS"] == "CANCELLED" })
    }

    @Test(arguments: [("2027-10-19", true), ("2027-10-20", false)])
    func pastEntriesStayForTwoYears(newest: String, stays: Bool) throws {
        let asOf = Timestamp(Samples.date(newest))
        let later = Item.sample(99, when: Samples.days("2027-12-01"))
        let uids = try CalendarText([SampleItems.summit, later], asOf: asOf).entries.map {
            $0["UID"]
        }
        #expect(uids.contains(SampleItems.summit.uid.text) == stays)
    }

    @Test func theLastEntryOfAFeedStays() throws {
        let calendar = try CalendarText([SampleItems.longAgo])
        #expect(calendar.entries.map { $0["UID"] } == [SampleItems.longAgo.uid.text])
    }

    @Test(arguments: [
        (SampleItems.summit, "TRANSPARENT"), (SampleItems.prices, "TRANSPARENT"),
        (SampleItems.floating, "TRANSPARENT"), (SampleItems.webinar, "OPAQUE"),
    ])
    func onlyTimedEventsMakeTheSubscriberBusy(item: Item, transparency: String) throws {
        let entry = try CalendarText.entry(item)
        #expect(entry["TRANSP"] == transparency)
        let status = transparency == "OPAQUE" ? "BUSY" : "FREE"
        #expect(entry["X-MICROSOFT-CDO-BUSYSTATUS"] == status)
    }

    @Test func noEntryHasAnAlarmUnlessRequested() throws {
        #expect(try CalendarText(SampleItems.items).components("VALARM").isEmpty)
        let alarms = ["7d", "90m"].compactMap { Alarm(text: $0) }
        let calendar = try CalendarText([SampleItems.summit], Selection(alarms: alarms))
        #expect(calendar.components("VALARM").map { $0["TRIGGER"] } == ["-P1W", "-PT1H30M"])
        #expect(calendar.components("VALARM").allSatisfy { $0["ACTION"] == "DISPLAY" })
        #expect(CalendarReader(Array(calendar.text.utf8))?.errorCount == 0)
    }

    @Test func theDescriptionIsPlainTextWithItsSource() throws {
        let words = try #require(try CalendarText.entry(SampleItems.prices).words("DESCRIPTION"))
        #expect(
            words == """
                Deadline: Registration
                When: Tuesday, 9 September 2025, 23:59 PT (America/Los_Angeles) = \
                Wednesday, 10 September 2025, 06:59 UTC
                Projects: Harbor

                From the issue of 1 July 2025 (https://harbor.example/news/july-2025), line 3: \
                “Prices rise on 9 September, 23:59 PT; until then, "early" is cheaper.”
                Extended from 26 August 2025 to 9 September 2025 (issue of 5 August 2025, line 40)
                """)
    }

    @Test func placeLinkAndCategoriesAreInTheirProperties() throws {
        let entry = try CalendarText.entry(SampleItems.summit)
        #expect(entry["LOCATION"] == "Paris\\, France")
        #expect(entry["GEO"] == "48.853410;2.348800")
        #expect(entry["URL"] == "https://summit.harbor.example/")
        #expect(entry["CATEGORIES"] == "Event,Summit,Harbor,Europe")
        #expect(entry["COLOR"] == "steelblue")
    }

    @Test func aCategoryIsNotSplitAtAComma() throws {
        let entry = try CalendarText.entry(SampleItems.meetup)
        #expect(entry["CATEGORIES"] == "Event,Meetup,Harbor,Asia with the Middle East")
    }

    @Test(arguments: [
        "javascript:alert(1)", "https://", "ftp://harbor.example/", "data:text/html,x",
        "//harbor.example/", "https:// space.example/", "https://me:word@harbor.example/",
        "https://harbor.example@evil.example",
    ])
    func onlyWebAddressesAreLinks(url: String) throws {
        #expect(try CalendarText.entry(.sample(url: url))["URL"] == nil)
    }

    @Test(arguments: [
        ("https://harbor.example/a\r\nATTENDEE:x", "https://harbor.example/a%0D%0AATTENDEE:x"),
        ("HTTPS://harbor.example/ü?q=100%", "https://harbor.example/%C3%BC?q=100%25"),
        ("https://harbor.example/%C3%BC#\"<", "https://harbor.example/%C3%BC#%22%3C"),
    ])
    func unsafeCharactersInLinksAreEncoded(url: String, written: String) throws {
        #expect(try CalendarText.entry(.sample(url: url))["URL"] == written)
    }

    @Test func aDeadlineRefersToItsEvent() throws {
        let entries = try CalendarText([SampleItems.summit, SampleItems.sponsors]).entries
        let entry = entries.first { $0["UID"] == SampleItems.sponsors.uid.text }
        #expect(entry?["RELATED-TO"] == SampleItems.summit.uid.text)
        #expect(entry?.words("DESCRIPTION")?.contains("Part of: Harbor Summit Europe") == true)
    }

    @Test func anUnknownEventIsNotReferredTo() throws {
        #expect(try CalendarText.entry(SampleItems.sponsors)["RELATED-TO"] == nil)
    }

    @Test func itemsWithoutADayAreTentativeAndOnlyOnRequest() throws {
        let all = try CalendarText(SampleItems.items).entries
        #expect(!all.contains { $0["UID"] == SampleItems.next.uid.text })
        let entry = try CalendarText.entry(SampleItems.next, Selection(vague: .only))
        #expect(entry["STATUS"] == "TENTATIVE")
        #expect(entry["DTSTART"] == "20260901")
        #expect(entry["DTEND"] == "20261001")
        #expect(entry["SUMMARY"] == "Harbor Summit Asia (September 2026\\, day not set)")
    }

    @Test func entriesAndPropertiesHaveAFixedOrder() throws {
        let calendar = try CalendarText(SampleItems.items.reversed())
        #expect(calendar.text == (try CalendarText(SampleItems.items).text))
        let order = [
            "UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "STATUS", "DTSTART", "DTEND",
            "RRULE", "SUMMARY", "DESCRIPTION", "LOCATION", "GEO", "URL", "CATEGORIES", "RELATED-TO",
            "COLOR", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS",
        ]
        for entry in calendar.entries {
            let places = entry.map { order.firstIndex(of: $0.name) ?? order.count }
            #expect(places == places.sorted() && !places.contains(order.count))
        }
    }

    @Test func everyFeedIsReadBackWithoutErrors() throws {
        for feed in Catalog(profile: Samples.profile, items: SampleItems.items).feeds {
            let text = try CalendarText(SampleItems.items, feed.selection)
            let read = try #require(CalendarReader(Array(text.text.utf8)))
            #expect(read.errorCount == 0)
            #expect(read.entryCount == text.entries.count)
        }
    }
}
