import Items
import Testing

/// The confidence in an item and in its fields.
@Suite struct ConfidenceTests {
    @Test(arguments: [
        "- KestrelConf: 3-5 November 2025, Trieste, Italy",
        "- MarmotConf CFP closes: 12 September",
        "Registration opens on 12 September.",
    ])
    func everyFieldHasAConfidence(markdown: String) throws {
        for mention in try Form.mentions(in: markdown) {
            #expect((0...1).contains(mention.confidence))
            #expect(mention.confidences.keys.contains("title"))
            #expect(mention.confidences.keys.contains("category"))
            #expect(mention.confidences.values.allSatisfy { (0...1).contains($0.confidence) })
        }
    }

    @Test(arguments: [
        (
            "- KestrelConf: 3-5 November 2025, Trieste, Italy",
            "- 9/4/2025: KestrelConf, 18:00 XYT, somewhere"
        ),
        ("- MarmotConf CFP closes: 12 September", "- Something about a CFP, 12 September"),
    ])
    func aPlainEntryHasHigherConfidenceThanAnOddOne(plain: String, odd: String) throws {
        let sure = try #require(try Form.mentions(in: plain).first)
        let unsure = try #require(try Form.mentions(in: odd).first)
        #expect(unsure.confidence < sure.confidence)
    }

    @Test func theNextBestValueIsReported() throws {
        let found = try Form.mentions(in: "- Award ceremony of the Kestrel conference: 3 November")
        let category = try #require(found.first?.confidences["category"])
        #expect(category.runnerUp != nil)
        #expect(category.runnerUp != found.first?.facts.category.rawValue)
    }
}
