import CivilTime
import Feeds
import Foundation
import Items
import TestSupport
import Testing

@Suite struct PageTests {
    private static func text(
        _ path: String, items: [Item] = SampleItems.items, site: Site = Samples.site
    ) throws -> String {
        let publication = try Publication(
            items: items, profile: Samples.profile, site: site, asOf: Samples.asOf)
        let file = try #require(try publication.files(after: []).first { $0.path == path })
        return String(decoding: try file.bytes(), as: UTF8.self)
    }

    @Test(arguments: ["index.html", "projects/pier.html", "archive/2025.html"])
    func thePagesMatchTheGoldenFiles(path: String) throws {
        Golden(path.replacing("/", with: "-")).expect(try Self.text(path))
    }

    @Test func everyProjectAndRegionHasAPage() throws {
        let publication = try Publication(
            items: [], profile: Samples.profile, site: Samples.site, asOf: Samples.asOf)
        let pages = try publication.files(after: []).map(\.path).filter { $0.hasSuffix(".html") }
        #expect(pages.count == 1 + 3 + Region.allCases.count)
    }

    @Test func aRepeatingItemIsAtItsNextOccurrence() throws {
        let item = Item.sample(
            when: Samples.days("2024-01-02"),
            recurrence: Recurrence(.weekly, byDay: [.init(.tuesday)]))
        let page = try Self.text("index.html", items: [item])
        let next = try #require(
            item.facts.recurrence?.day(
                onOrAfter: Samples.asOf.date, beginningAt: item.facts.when.start))
        #expect(page.contains("<time datetime=\"\(next)\">"))
    }

    @Test func aRuleThatHasEndedIsOver() throws {
        let until = Samples.date("2024-02-01")
        let item = Item.sample(
            when: Samples.days("2024-01-02"),
            recurrence: Recurrence(.weekly, byDay: [.init(.tuesday)], end: .until(until)))
        #expect(try !Self.text("index.html", items: [item]).contains(item.facts.title))
    }

    @Test(arguments: [(200, false), (201, true)])
    func aPageSaysIfItsListIsCutOff(count: Int, isCut: Bool) throws {
        let items = (1...count).map { Item.sample($0) }
        let page = try Self.text("index.html", items: items)
        #expect(page.contains("200 entries"))
        #expect(page.contains("What comes later is in the calendars") == isCut)
    }

    @Test func nothingIsLoadedFromElsewhere() throws {
        let page = try Self.text("index.html")
        #expect(!page.contains("src="))
        #expect(!page.contains("<link rel=\"stylesheet\""))
        #expect(!page.contains("@import"))
        #expect(!page.contains(" onclick="))
    }

    @Test func thePolicyHasTheHashesOfStyleAndScript() throws {
        let page = try Self.text("index.html")
        #expect(page.contains(Page.policy.replacing("'", with: "&#39;")))
        #expect(Page.policy.components(separatedBy: "sha256-").count == 3)
        #expect(!Page.policy.contains("unsafe"))
    }

    @Test(arguments: [
        "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "\"\u{301} autofocus onfocus=x",
        "<\u{338}img src=x>", "{{title}}", "]]>", "</title><script>", "&lt;b&gt;",
    ])
    func textFromAnIssueStaysText(hostile: String) throws {
        let item = Item.sample(
            1, hostile, place: hostile, projects: [hostile], url: "https://x.example/" + hostile)
        let harmless = Item.sample(
            1, "harmless", place: "harmless", projects: ["harmless"], url: "https://x.example/")
        for page in ["index.html", "archive/2025.html"] {
            #expect(
                Self.tags(in: try Self.text(page, items: [item]))
                    == Self.tags(in: try Self.text(page, items: [harmless])))
        }
    }

    @Test func anAddressThatRunsCodeIsNotALink() throws {
        let item = Item.sample(1, "Trap", url: "javascript:alert(1)")
        #expect(!(try Self.text("index.html", items: [item]).contains("javascript:")))
    }

    @Test func withoutAnAddressLinksAreRelative() throws {
        let page = try Self.text("projects/pier.html", site: Site(address: nil))
        #expect(page.contains("href=\"../projects/pier.ics\""))
        #expect(!page.contains("href=\"webcal:"))
    }

    @Test func pastItemsAreNotListed() throws {
        #expect(!(try Self.text("index.html").contains("Harbor Day Nairobi")))
    }

    @Test func everyEntryHasAnAddressInTheArchive() throws {
        let index = try Self.text("index.html")
        let archive = try Self.text("archive/2025.html")
        let anchors = index.components(separatedBy: "href=\"archive/2025.html#").dropFirst()
            .compactMap { $0.split(separator: "\"").first }
        #expect(!anchors.isEmpty)
        for anchor in anchors { #expect(archive.contains("<article id=\"\(anchor)\"")) }
        #expect(try Self.text("projects/pier.html").contains("href=\"../archive/2025.html#"))
    }

    @Test func theArchiveHasStructuredData() throws {
        let item = Item.sample(when: Samples.minute("2025-08-28 14:00-15:00", "Europe/Paris"))
        let page = try Self.text("archive/2025.html", items: [item])
        #expect(page.contains("itemtype=\"https://schema.org/Event\""))
        #expect(page.contains("itemprop=\"startDate\" content=\"2025-08-28T12:00:00Z\""))
        #expect(page.contains("itemprop=\"endDate\" content=\"2025-08-28T13:00:00Z\""))
        #expect(page.contains("https://schema.org/EventScheduled"))
        let deadline = Item.sample(kind: .deadline)
        #expect(try !Self.text("archive/2025.html", items: [deadline]).contains("schema.org"))
    }

    @Test func aRepeatingItemHasItsNextOccurrences() throws {
        let item = Item.sample(
            when: Samples.days("2025-08-05"),
            recurrence: Recurrence(.weekly, byDay: [.init(.tuesday)]))
        let page = try Self.text("index.html", items: [item])
        #expect(page.contains("data-next=\"2025-08-05 2025-08-12 2025-08-19"))
    }

    @Test func filtersWithOneOptionAreNotShown() throws {
        let page = try Self.text("index.html", items: [Item.sample()])
        #expect(!page.contains("<select"))
        #expect(try Self.text("index.html").contains("<option value=\"asia\">"))
        #expect(try !Self.text("index.html").contains("<option value=\"oceania\">"))
    }

    /// The tags in a page: names of elements and attributes, without values.
    private static func tags(in page: String) -> [String] {
        var tags: [String] = []
        var tag: [UInt8]?
        var quote: UInt8?
        for byte in page.utf8 {
            if var open = tag {
                if let mark = quote {
                    if byte == mark { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: ">") {
                    tags.append(String(decoding: open, as: UTF8.self))
                    tag = nil
                    continue
                } else {
                    open.append(byte)
                }
                tag = open
            } else if byte == UInt8(ascii: "<") {
                tag = []
            }
        }
        return tags
    }
}
