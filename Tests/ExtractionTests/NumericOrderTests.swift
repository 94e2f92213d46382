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
        ("- Marmot Meetup: 2025/08/30\n- Kestrel Meetup: 9/4/2025", "2025-09-04"),
        // In the other order, one date would be half a year ahead, and the other one nine months.
        ("| | |\n|---|---|\n| 3/9 | Marmot Meetup |\n| 5/10 | Kestrel Meetup |", "2025-10-05"),
        ("| | |\n|---|---|\n| 9/3 | Marmot Meetup |\n| 10/5 | Kestrel Meetup |", "2025-10-05"),
    ])
    func otherDatesDecideTheOrder(markdown: String, start: String) throws {
        let last = try #require(try Form.mentions(in: markdown).last)
        #expect(last.facts.title == "Kestrel Meetup")
        #expect(last.facts.when.start.description == start)
    }

    @Test(arguments: [
        ("- Marmot Meetup: 25/8/2025\n\nThe string freeze of Quill 2025.2 is 4/9.", "2025-09-04"),
        ("- Marmot Meetup: 8/25/2025\n\nKestrel Meetup in Chicago, 9/4, all day", "2025-09-04"),
    ])
    func aKnownOrderMakesDatesOfPairsInSentences(markdown: String, start: String) throws {
        let last = try #require(try Form.mentions(in: markdown).last)
        #expect(last.facts.when.start.description == start)
    }

    @Test(arguments: ["Quill scored 9/10, as before.", "The rating of Quill is 7/10."])
    func aShareIsNoDate(sentence: String) throws {
        let found = try Form.mentions(in: "- Marmot Meetup: 25/8/2025\n\n" + sentence)
        #expect(found.count == 1)
    }

    @Test func withoutOtherDatesTheOrderIsDoubtful() throws {
        let found = try #require(try Form.mentions(in: "- Kestrel Meetup: 9/4/2025").first)
        #expect(found.facts.when.start.description == "2025-09-04")
        #expect(found.doubts == ["day and month may be swapped: 2025-04-09"])
    }
}
