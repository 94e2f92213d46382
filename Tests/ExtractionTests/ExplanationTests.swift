import CivilTime
import Extraction
import Testing

/// No date-like text is dropped without an explanation.
@Suite struct ExplanationTests {
    @Test(arguments: [
        ("- 31 November: Thimble Meetup", "no calendar has this day"),
        ("- ~~12 September: Thimble Meetup~~", "it is struck out"),
        ("Run `git log 2025-09-12` now.", "it is in code"),
        ("![12 September](https://i.example/a.png)", "it is in the description of an image"),
        ("The Thimble Meetup was on 12 July.", "it had passed when the issue was published"),
        ("There is no meeting on 12 September.", "the text says that nothing happens then"),
    ])
    func aDateThatDidNotBecomeAnItemIsExplained(markdown: String, reason: String) throws {
        let explanations = try Form.explanations(of: markdown)
        #expect(explanations.map(\.reasons) == [[reason]])
        #expect(explanations.allSatisfy { $0.mention == nil })
    }

    @Test(arguments: [
        ("There is no meeting on 12 September.", ["2025-09-12"]),
        ("There is no meeting from 12 to 14 September.", ["2025-09-14"]),
        ("The Thimble Meetup was on 12 July.", []),
        ("- Thimble Meetup: 12 September", []),
    ])
    func futureDatesThatDidNotBecomeItemsAreCounted(markdown: String, lastDays: [String]) throws {
        let passedOver = try Form.result(of: markdown).passedOver
        #expect(passedOver.map { $0.lastDay?.description } == lastDays)
    }
}
