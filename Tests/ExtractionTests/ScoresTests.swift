import Testing

@testable import Extraction

/// Evidence adds up to points, and the value with the most points wins.
@Suite struct ScoresTests {
    private enum Clue: UInt8, Feature {
        case strong, weak, against
        static let group = "clue"
    }

    private func scores(always: [String] = []) -> Scores<String, Clue> {
        var weights = ["clue.strong": 2.0, "clue.weak": 0.5, "clue.against": -1.0]
        var problems: [String] = []
        return Scores(FeatureTable(&weights, &problems), always: always)
    }

    @Test func theValueWithTheMostPointsWins() throws {
        var scores = scores()
        scores.add(.weak, to: "fair", because: "a word")
        scores.add(.strong, to: "vote", because: "a verb")
        scores.add(.weak, 2, to: "fair", because: "a word")
        let decision = try #require(scores.decision())
        #expect(decision.value == "vote")
        #expect(decision.runnerUp == "fair")
        #expect(decision.margin == 0.5)
        #expect(abs(decision.probability - 0.622) < 0.001)
        #expect(scores.reasons == ["a word", "a verb"])
    }

    @Test func ofEqualsTheFirstWins() {
        var scores = scores()
        scores.add(.weak, to: "vote")
        scores.add(.weak, to: "fair")
        #expect(scores.decision()?.value == "vote")
    }

    @Test func withoutEvidenceThereIsNoDecision() {
        #expect(scores().decision() == nil)
        #expect(scores(always: ["other"]).decision()?.value == "other")
    }

    @Test func evidenceAgainstAValueCounts() {
        var scores = scores(always: ["other"])
        scores.add(.against, to: "fair")
        #expect(scores["fair"] == -1)
        #expect(scores.decision()?.value == "other")
    }
}
