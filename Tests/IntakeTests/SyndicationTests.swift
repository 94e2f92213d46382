import CivilTime
import NIOHTTP1
import Profiles
import Synchronization
import Testing

@testable import Intake

@Suite struct SyndicationTests {
    private let reader = SourceReader(
        settings: IntakeSettings(cache: "/nonexistent", allowsPrivateNetworks: true),
        pause: { _ in })

    private func read(
        _ address: String, since state: SourceState = .unread
    ) async throws -> SourceReading {
        try await reader.read(
            .syndication(url: address), since: state, now: Timestamp(milliseconds: 0))
    }

    private static let rss = """
        <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
        <link>https://example.org/</link>
        <item><title>A</title><link> /a </link><pubDate>Tue, 05 Aug 2025 16:06:29 GMT</pubDate></item>
        <item><guid>/b</guid><dc:date>2025-07-01T00:00:00Z</dc:date></item>
        <item><guid isPermaLink="false">/never</guid><title>no link</title></item>
        </channel></rss>
        """

    private static let atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><link href="/self" rel="self"/>
        <entry><link rel="edit" href="/edit"/><link href="/a"/>
        <updated>2025-09-01T00:00:00Z</updated><published>2025-08-05T16:06:29Z</published></entry>
        <entry><link rel="alternate" href="/b"/><updated>2025-07-01T00:00:00Z</updated></entry>
        </feed>
        """

    private static let rdf = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="d">
        <item rdf:about="x"><link>/a</link><dc:date>2025-08-05T18:06:29+02:00</dc:date></item>
        <item rdf:about="y"><link>/b</link><dc:date>2025-07-01</dc:date></item></rdf:RDF>
        """

    @Test(arguments: [rss, atom, rdf])
    func followsTheEntriesOfEveryKindOfFeed(feed: String) async throws {
        let server = try await TestServer { head, _ in
            switch head.uri {
            case "/feed": .text(feed)
            case "/a", "/b": .text("page " + head.uri)
            default: nil
            }
        }
        let reading = try await read(server.address + "/feed")
        #expect(reading.changed.map(\.name) == ["a", "b"])
        let dates = reading.changed.map { $0.publishedHint?.description }
        #expect(dates == ["2025-08-05T16:06:29Z", "2025-07-01T00:00:00Z"])
        let isLinkless = IntakeError.Reason.malformed("entry 3 has no link")
        #expect(reading.problems.allSatisfy { $0.reason == isLinkless })
        #expect(reading.problems.count == (feed == Self.rss ? 1 : 0))
    }

    @Test func requestsOnlyTheFeedIfItDidNotChange() async throws {
        let server = try await TestServer { head, _ in
            guard head.uri == "/feed" else {
                return head.uri == "/robots.txt" ? nil : .text("page")
            }
            return head.headers.contains(name: "If-None-Match")
                ? .status(304) : .text(Self.rss, [("ETag", "\"1\"")])
        }
        let first = try await read(server.address + "/feed")
        let second = try await read(server.address + "/feed", since: first.state)
        #expect(second.isUnchanged)
        #expect(second.unchanged == ["a", "b"].map { "\(server.address)/\($0)" })
        #expect(server.requests.suffix(1) == ["GET /feed"])
        #expect(server.requests.count == 4)
    }

    @Test func anEntryThatDroppedOutOfTheFeedStays() async throws {
        let server = try await TestServer { head, count in
            switch head.uri {
            case "/feed": .text(count == 1 ? Self.rss : Self.rss.replacing("/b", with: "/c"))
            case "/a", "/b", "/c": .text("page " + head.uri)
            default: nil
            }
        }
        let first = try await read(server.address + "/feed")
        let second = try await read(server.address + "/feed", since: first.state)
        #expect(second.changed.map(\.name) == ["c"])
        #expect(second.removed == [])
        #expect(
            second.state.issues.keys.sorted()
                == ["a", "b", "c"].map { "\(server.address)/\($0)" })
    }

    @Test func aFailedPageIsAProblemAndRequestedAgain() async throws {
        let isBroken = Mutex(true)
        let server = try await TestServer { head, _ in
            switch head.uri {
            case "/feed":
                head.headers.contains(name: "If-None-Match")
                    ? .status(304) : .text(Self.rss, [("ETag", "\"1\"")])
            case "/a": .text("page")
            case "/b": isBroken.withLock { $0 } ? nil : .text("mended")
            default: nil
            }
        }
        let first = try await read(server.address + "/feed")
        #expect(first.changed.map(\.name) == ["a"])
        #expect(first.problems.map(\.reason).contains(.missing))
        isBroken.withLock { $0 = false }
        let second = try await read(server.address + "/feed", since: first.state)
        #expect(second.changed.map(\.name) == ["b"])
    }

    /// A feed, with the links of its entries.
    struct Linked: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let feed: String
        let links: [String]
    }

    private static func entry(_ body: String, attributes: String = "") -> String {
        "<feed xmlns='http://www.w3.org/2005/Atom'\(attributes)><entry>\(body)</entry></feed>"
    }

    private static let linked = [
        Linked(
            testDescription: "HTML in a description that is not XML",
            feed: "<rss><item><description><p>Q&A&nbsp;<br> x</p></description><link>/a</link>"
                + "</item></rss>", links: ["/a"]),
        Linked(
            testDescription: "a CDATA section that contains the end tag of its element",
            feed: "<rss><item><description><![CDATA[</description>]]></description><link>/a</link>"
                + "</item></rss>", links: ["/a"]),
        Linked(
            testDescription: "a body with deep nesting",
            feed: entry(
                "<content type='xhtml'>" + String(repeating: "<td>", count: 100)
                    + String(repeating: "</td>", count: 100) + "</content><link href='/a'/>"),
            links: ["/a"]),
        Linked(
            testDescription: "an ampersand in an address",
            feed: "<rss><item><link>/a?x=1&y=2&#38;z=3&amp;w=4</link></item></rss>",
            links: ["/a?x=1&y=2&z=3&w=4"]),
        Linked(
            testDescription: "a control character",
            feed: "<rss><item><title>a\u{8}b</title><link>/a</link></item></rss>", links: ["/a"]),
        Linked(
            testDescription: "the feed that an entry comes from",
            feed: entry("<source><link href='/other'/></source><link href='/a'/>"),
            links: ["/a"]),
        Linked(
            testDescription: "a relation written as an address",
            feed: entry(
                "<link rel='self' href='/self'/>"
                    + "<link rel='http://www.iana.org/assignments/relation/alternate' href='/a'/>"),
            links: ["/a"]),
        Linked(
            testDescription: "a base of all addresses",
            feed: entry("<link href='a'/>", attributes: " xml:base='https://example.org/blog/'"),
            links: ["https://example.org/blog/a"]),
        Linked(
            testDescription: "an entry without a link", feed: entry("<title>a</title>"),
            links: [""]),
    ]

    @Test(arguments: linked)
    func findsTheLinkOfAnEntry(row: Linked) {
        let entries = SyndicationParser.entries(of: Array(row.feed.utf8))
        #expect(entries?.map(\.link) == row.links)
    }

    @Test func readsJSONFeeds() {
        let feed = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "n", "items": [
            {"id": "1", "url": "/a", "date_published": "2025-08-05T16:06:29Z"}, {"id": "2"}]}
            """
        let entries = JSONFeed.entries(of: Array(feed.utf8))
        #expect(entries?.map(\.link) == ["/a", ""])
        #expect(
            entries?.map { $0.published?.description } == ["2025-08-05T16:06:29Z", nil])
        #expect(JSONFeed.entries(of: Array("{\"items\": []}".utf8)) == nil)
    }

    @Test func anUnreadableDateDoesNotReplaceAReadableOne() {
        let feed = """
            <rss><item><link>/a</link><pubDate>Tue, 05 Aug 2025 16:06:29 GMT</pubDate>
            <date>yesterday</date></item></rss>
            """
        let entries = SyndicationParser.entries(of: Array(feed.utf8))
        #expect(entries?.map { $0.published?.description } == ["2025-08-05T16:06:29Z"])
    }

    private static let bare = String(rss.dropFirst("<?xml version=\"1.0\"?>".count))

    private static func tag(attributes: Int) -> String {
        "<rss><a " + (0..<attributes).map { "a\($0)=''" }.joined(separator: " ") + "/></rss>"
    }

    private static let bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">"
        + (0..<9).map { index in
            let (next, last) = (
                "bcdefghij".utf8.dropFirst(index).first, "abcdefghi".utf8.dropFirst(index).first
            )
            let names = [next, last].compactMap { $0 }.map { String(UnicodeScalar($0)) }
            return "<!ENTITY \(names[0]) \"" + String(repeating: "&\(names[1]);", count: 10) + "\">"
        }.joined() + "]><rss><item><link>&j;</link></item></rss>"

    @Test(arguments: [
        "", "<html><body>not a feed</body></html>", "<rss><item><link>/a</link></item>", "garbage",
        bomb, "<rss>" + String(repeating: "<a>", count: 100_000),
        tag(attributes: 100_000), "<rss>" + String(repeating: "<a/>", count: 300_000) + "</rss>",
        "<rss><" + String(repeating: "a", count: 10_000) + "/></rss>",
        "<!DOCTYPE rss [<!ATTLIST item a CDATA ''>]><rss></rss>",
        "<?xml version='1.0' encoding='UTF-7'?>"
            + tag(attributes: 1_000).replacing("<", with: "+ADw-").replacing("=", with: "+AD0-"),
        "<rss><a a='b\u{0}'/></rss>", "<rss><<?a?>?b?></rss>", "<rss><<!-- -->?b?></rss>",
        "<!DOCTYPE a SYSTEM \"><![CDATA[\"><?x?>]]><rss></rss>",
        "<!DOCTYPE a SYSTEM \"<![CDATA[\"><?x?>]]><rss></rss>",
    ])
    func invalidAndOversizedFeedsAreRefused(feed: String) {
        #expect(SyndicationParser.entries(of: Array(feed.utf8)) == nil)
    }

    @Test func aDocumentThatIsNotAFeedIsAnError() async throws {
        let server = try await TestServer { head, _ in head.uri == "/feed" ? .text("no") : nil }
        let error = await #expect(throws: IntakeError.self) {
            try await read(server.address + "/feed")
        }
        #expect(error?.reason == .malformed("is neither RSS nor Atom nor JSON Feed"))
    }

    struct Encoded: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        var count = 3
    }

    private static let encoded = [
        Encoded(
            testDescription: "a name that is not UTF-8",
            bytes: "<rss><ent".utf8 + [0xF9] + "/><item><link>/a</link></item></rss>".utf8,
            count: 1),
        Encoded(
            testDescription: "a link that is not UTF-8",
            bytes: "<rss><item><link>/a".utf8 + [0xFF] + "</link></item></rss>".utf8, count: 1),
        Encoded(
            testDescription: "UTF-16, high bytes first",
            bytes: [0xFE, 0xFF] + bare.utf8.flatMap { [0, $0] }),
        Encoded(
            testDescription: "UTF-16, low bytes first",
            bytes: [0xFF, 0xFE] + bare.utf8.flatMap { [$0, 0] }),
        Encoded(testDescription: "a byte order mark", bytes: [0xEF, 0xBB, 0xBF] + bare.utf8),
        Encoded(
            testDescription: "not UTF-16, although it says so",
            bytes: "<?xml version='1.0' encoding='UTF-16'?>".utf8 + Array(bare.utf8)),
        Encoded(
            testDescription: "KOI8-R",
            bytes: "<?xml encoding='koi8-r'?><rss><item><link>/".utf8 + [0xC1]
                + "</link></item></rss>".utf8, count: 1),
    ]

    @Test(arguments: encoded)
    func everyEncodingBecomesValidText(feed: Encoded) {
        #expect(SyndicationParser.entries(of: feed.bytes)?.count == feed.count)
    }

    @Test(arguments: [
        rss, "<!DOCTYPE rss PUBLIC \"-//a\" \"b.dtd\">" + bare, "<!-- <a> <!b> -->" + bare,
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + bare,
        rss.replacing(
            "</rss>", with: "<!-- " + String(repeating: "<", count: 300_000) + " --></rss>"),
        rss.replacing("</rss>", with: "<![CDATA[<a><a><!b><!c>]]></rss>"),
        "<?a?><?b c?>" + bare, bare.replacing("<item>", with: "<?a?><!-- <?a?> --><item><?b ?>"),
    ])
    func realFeedsAreWithinTheLimits(feed: String) {
        #expect(SyndicationParser.entries(of: Array(feed.utf8))?.count == 3)
    }

    @Test func anExternalEntityIsNotFetched() async throws {
        let server = try await TestServer { head, _ in
            let host = head.headers.first(name: "Host") ?? ""
            return switch head.uri {
            case "/feed":
                .text(
                    "<!DOCTYPE rss [<!ENTITY x SYSTEM \"http://\(host)/secret\">]>"
                        + "<rss><item><link>/a</link><title>&x;</title></item></rss>")
            case "/a": .text("page")
            default: nil
            }
        }
        _ = try? await read(server.address + "/feed")
        #expect(!server.requests.contains("GET /secret"))
    }
}
