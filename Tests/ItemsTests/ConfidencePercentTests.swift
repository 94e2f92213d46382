import CivilTime
import Items
import TestSupport
import Testing

@Suite struct ConfidencePercentTests {
    @Test(arguments: [(0.57, "57 %"), (0.29, "29 %"), (1, "100 %"), (0, "0 %"), (0.975, "98 %")])
    func isRoundedToPercent(confidence: Double, words: String) {
        let mention = Mention(
            issue: IssueReference(name: "a.md", published: FixedDates.published), line: 1,
            facts: Facts(
                title: "x", kind: .event, category: .other, when: .days(FixedDates.today)),
            confidence: confidence)
        #expect(mention.confidencePercent == words)
    }
}
