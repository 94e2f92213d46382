import Items
import Terminal
import TestSupport
import Testing

@Suite struct LineTemplateTests {
    @Test(arguments: [
        ("{start} {title}", "2025-08-29 Example Summit: Travel Support"),
        ("{number}. {when} ({stated})", "1. Sat 30 Aug 08:59 (= 29 Aug 23:59 PT)"),
        ("{marks}\\t{country}\\t{url}", "!\tFrance\thttps://example.org/travel"),
        ("{time} {tz} } {left}", "23:59 America/Los_Angeles } 25 days left"), ("plain", "plain"),
        ("{kind}/{category} {region}|{end}", "deadline/travel-support global|2025-08-29"),
    ])
    func putsFieldsIntoALine(template: String, line: String) throws {
        let viewer = try #require(Viewer(now: FixedDates.now, zone: "Europe/Berlin"))
        let lines = try LineTemplate(template).lines(of: [SampleItems.all[0]], for: viewer)
        #expect(lines == [line])
    }

    @Test func anUnknownFieldIsNamed() {
        let problem = #expect(throws: LineTemplate.Problem.self) { try LineTemplate("{titel}") }
        #expect(problem?.name == "titel")
    }

    @Test func aTitleCannotControlTheTerminal() throws {
        let viewer = try #require(Viewer(now: FixedDates.now, zone: "UTC"))
        var item = SampleItems.all[0]
        item.facts.title = "a\u{1B}[31m\nb"
        #expect(try LineTemplate("{title}").lines(of: [item], for: viewer) == ["a[31m b"])
    }
}
