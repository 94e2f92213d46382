import Items
import Testing

/// Punctuation in odd places may cost a place or a name, but not the item.
@Suite struct OddPunctuationTests {
    @Test(arguments: [
        "- The tour stops in Warsaw; (22 May 2025) and Vienna (2 June 2025)",
        "- Warsaw. (22 May 2025). (22 June 2025) (Large. ! 2 June)",
        "- 12 [May 2025 !!!](https://example.org)",
        "- 12 [May 2025 ( ) !](https://example.org) and 14 June 2025",
        "* The 12 [May 2025 / / /](https://example.org/a) Conference",
    ])
    func isReadWithoutHarm(text: String) throws {
        #expect(try Form.mentions(in: text).allSatisfy { !$0.facts.title.isEmpty })
    }
}
