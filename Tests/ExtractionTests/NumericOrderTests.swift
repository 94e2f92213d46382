import CivilTime
import Items
import Testing

/// The month in `4/9`: other dates in the issue decide.
@Suite struct NumericOrderTests {
    @Test(arguments: [
        ("- Marmot Meetup: 25/8/2025\n- Kestrel Meetup: 4/9/2025", "2025-09-04"),
        ("- Marmot Meetup: 8/25/2025\n- Kestrel Meetup: 9/4/2025", "2025-09-04"),
        (
            "- Marmot Meetup: 25 August\n- Curlew Meetup: 3 October\n- Kestrel Meetup: 4/9/2025",
            "2025-09-04"
        ),
        (
            "- Marmot Meetup: August 25\n- Curlew Meetup: October 3\n- Kestrel Meetup: 9/4/2025",
            "2025-09-04"
        ),
        ("- Marmot Meetup: 25/8/2025\n- Open 24/7\n- Kestrel Meetup: 4/9/2025", "2025-09-04"),
    ])
    func otherDatesDecideTheOrder(markdown: String, start: String) throws {
        let last = try #require(try Form.mentions(in: markdown).last)
        #expect(last.facts.title == "Kestrel Meetup")
        #expect(last.facts.when.start.description == start)
    }

    @Test func withoutOtherDatesTheOrderIsDoubtful() throws {
        let found = try #require(try Form.mentions(in: "- Kestrel Meetup: 9/4/2025").first)
        #expect(found.facts.when.start.description == "2025-09-04")
        #expect(found.doubts == ["day and month may be swapped: 2025-04-09"])
    }
}
