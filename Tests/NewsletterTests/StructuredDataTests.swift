import Testing

@testable import Newsletter

/// The events that a page describes in JSON-LD and microdata.
@Suite struct StructuredDataTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let html: String
        let events: [StructuredEvent]
    }

    private static func script(_ json: String) -> String {
        "<head><script type=\"application/ld+json\">\(json)</script></head>"
    }

    @Test(arguments: linkedData + microdata)
    func eventsAreRead(row: Row) throws {
        let html = row.html + "<p>Text</p>"
        let issue = try Issue(name: "2026-03-04.html", bytes: Array(html.utf8), format: .html)
        #expect(issue.events == row.events)
    }

    static let linkedData = [
        Row(
            testDescription: "all properties of an event",
            html: script(
                """

                {"@context": "https://schema.org", "@type": "BusinessEvent",
                 "name": "Lantern Day", "startDate": "2026-05-04T18:00:00+02:00",
                 "endDate": "2026-05-05", "url": "https://lantern.example/day",
                 "eventStatus": "https://schema.org/EventCancelled",
                 "location": {"@type": "Place", "name": "Old Mill", "address": {
                   "@type": "PostalAddress", "addressLocality": "Bergen",
                   "addressCountry": "NO"}}}
                """),
            events: [
                StructuredEvent(
                    name: "Lantern Day", start: "2026-05-04T18:00:00+02:00", end: "2026-05-05",
                    place: ["Old Mill", "Bergen", "NO"], url: "https://lantern.example/day",
                    status: "EventCancelled", line: 2)
            ]),
        Row(
            testDescription: "several events in a graph",
            html: script(
                """
                {"@graph": [{"@type": "WebSite", "name": "Lamps"},
                {"@type": ["Thing", "Festival"], "name": "Kite Fair", "startDate": "2026-05-04"},
                {"@type": "Event", "name": "Lamp Night", "startDate": "2026-05-05"}]}
                """),
            events: [
                StructuredEvent(name: "Kite Fair", start: "2026-05-04", line: 2),
                StructuredEvent(name: "Lamp Night", start: "2026-05-05", line: 3),
            ]),
        Row(
            testDescription: "an online event, and one with a place in words",
            html: script(
                """
                [{"@type": "Event", "name": "A", "startDate": "2026-05-04",
                "location": {"@type": "VirtualLocation", "url": "https://lamp.example"}},
                {"@type": "Event", "name": "B", "startDate": "2026-05-05", "location": "Bergen"}]
                """),
            events: [
                StructuredEvent(name: "A", start: "2026-05-04", place: ["Online"], line: 1),
                StructuredEvent(name: "B", start: "2026-05-05", place: ["Bergen"], line: 3),
            ]),
        Row(
            testDescription: "no event without a name, a start, or an event type",
            html: script(
                """
                [{"@type": "Event", "startDate": "2026-05-04"}, {"@type": "Event", "name": "A"},
                {"@type": "Course", "name": "B", "startDate": "2026-05-04"}]
                """),
            events: []),
        Row(
            testDescription: "invalid JSON is ignored",
            html: script("{\"@type\": \"Event\", ") + script("// nothing"),
            events: []),
        Row(
            testDescription: "scripts of another type are ignored",
            html:
                "<script>{\"@type\": \"Event\", \"name\": \"A\", \"startDate\": \"2026\"}</script>",
            events: []),
    ]

    static let microdata = [
        Row(
            testDescription: "properties of an event and its place",
            html: """
                <div itemscope itemtype="https://schema.org/Event">
                <h2 itemprop="name">Lantern
                Day</h2>
                <time itemprop="startDate" datetime="2026-05-04">4 May</time>
                <meta itemprop="endDate" content="2026-05-05">
                <a itemprop="url" href="https://lantern.example/day">more</a>
                <p itemprop="location" itemscope itemtype="https://schema.org/Place">
                <span itemprop="name">Old Mill</span>, <span itemprop="addressLocality">Bergen</span>
                </p></div>
                """,
            events: [
                StructuredEvent(
                    name: "Lantern Day", start: "2026-05-04", end: "2026-05-05",
                    place: ["Old Mill", "Bergen"], url: "https://lantern.example/day", line: 1)
            ]),
        Row(
            testDescription: "the name of a speaker is not the event's",
            html: """
                <div itemscope itemtype="https://schema.org/Event">
                <div itemprop="performer" itemscope><b itemprop="name">The Crew</b></div>
                <b itemprop="name">Lamp Night</b>
                <time itemprop="startDate" datetime="2026-05-04">4 May</time></div>
                """,
            events: [StructuredEvent(name: "Lamp Night", start: "2026-05-04", line: 1)]),
    ]

    @Test func anIssueOfMarkdownHasNone() throws {
        let issue = try Issue(name: "2026-03-04.md", bytes: Array("4 May: Lantern Day".utf8))
        #expect(issue.events == [])
    }
}
