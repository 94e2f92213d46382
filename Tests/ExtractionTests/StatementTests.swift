import Testing

@testable import Extraction

/// The words that belong to each date in a block.
@Suite struct StatementTests {
    @Test(arguments: [
        (
            "The fair is on 3 November and the vote ends on 12 November.",
            ["The fair is on", "the vote ends on"]
        ),
        (
            "- Marmot Summit, 3 November (CFP closes 12 September)",
            ["Marmot Summit", "CFP closes"]
        ),
        (
            "We meet on 3 November, 12 November and 19 November.",
            ["We meet on", "We meet on", "We meet on"]
        ),
        (
            "The fair is on 3 November. The vote ends on 12 November.",
            ["The fair is on", "The vote ends on"]
        ),
        ("- 3 November: Marmot Summit; 12 November: Kestrel Day", ["", ""]),
    ])
    func wordsBeforeADateAreItsOwn(markdown: String, before: [String]) throws {
        let found = try Annotations(markdown).statements.map { block, statement in
            block.words(PieceSplitter.trimmed(statement.before, block.tokens))
        }
        #expect(found == before)
    }

    @Test(arguments: [
        (
            "- 3 November: Marmot Summit; 12 November: Kestrel Day",
            ["Marmot Summit", "Kestrel Day"]
        ),
        ("On 3 November the fair begins.", ["the fair begins"]),
        ("The fair is on 3 November in Tartu, the vote ends on 12 November.", ["in Tartu", ""]),
    ])
    func wordsAfterADateAreItsOwn(markdown: String, after: [String]) throws {
        let found = try Annotations(markdown).statements.map { block, statement in
            block.words(PieceSplitter.trimmed(statement.after, block.tokens))
        }
        #expect(found == after)
    }
}
