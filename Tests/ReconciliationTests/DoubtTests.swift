import CivilTime
import Items
import Profiles
import Reconciliation
import StrictYAML
import TestSupport
import Testing

/// The doubts that a person is asked about: only those about the final date.
@Suite struct DoubtTests {
    private static let weekday = "the text says monday, but that day is a thursday"

    @Test func theReadersDoubtBecomesTheItems() {
        #expect(doubts([mention("2025-06-01", "2025-07-10", [Self.weekday])]) == [Self.weekday])
    }

    @Test func aClearLineForTheSameDayRemovesTheDoubt() {
        let mentions = [
            mention("2025-06-01", "2025-07-10", [Self.weekday]),
            mention("2025-06-15", "2025-07-10", []),
        ]
        #expect(doubts(mentions) == [])
    }

    @Test func aDoubtAboutAReplacedDateIsRemoved() {
        let mentions = [
            mention("2025-06-01", "2025-07-10", [Self.weekday]),
            mention("2025-06-15", "2025-07-17", []),
        ]
        #expect(doubts(mentions) == [])
    }

    @Test func aDateThatComesBackIsDoubtful() {
        let mentions = ["2025-07-10", "2025-07-17", "2025-07-10"].enumerated().map { number, day in
            mention("2025-06-0\(number + 1)", day, [])
        }
        #expect(
            doubts(mentions) == [
                "issues disagree about the date: 2025-07-10 was replaced and came back"
            ])
    }

    @Test func aCorrectionRemovesDoubtsEvenIfItChangesNothing() throws {
        let mentions = [mention("2025-06-01", "2025-07-10", [Self.weekday])]
        let cluster = try #require(Reconciler(profile: .none).clusters(from: mentions).first)
        let yaml = """
            corrections:
              - set: {title: user survey}
                fields: {start: 2025-07-10}
                reason: The form itself says so.
            """
        let corrections = try Corrections(YAMLMap(parsing: yaml, file: "corrections.yaml"))
        let corrected = CorrectedClusters(
            of: [cluster], corrections: corrections, targets: [0: [cluster.uid]])
        #expect(corrected.items.map(\.doubts) == [[]])
        #expect(corrected.items.map(\.sequence) == [0])
    }

    @Test(arguments: [
        When.days(FixedDates.today),
        .days(FixedDates.today, through: FixedDates.today.adding(days: 40)),
        .months(FixedDates.today.civilMonth),
        .months(
            FixedDates.today.civilMonth, through: FixedDates.today.adding(days: 200).civilMonth),
    ])
    func pastingAReviewRemovesOnlyTheDoubts(when: When) throws {
        var said = Mention.in("2025-06-01", "User survey", .window, .survey, "2025-08-05")
        said.facts.when = when
        let mention = Mention(
            issue: said.issue, line: 1, facts: said.facts, doubts: ["is this so"])
        let cluster = try #require(Reconciler(profile: .none).clusters(from: [mention]).first)
        let item = cluster.item
        let review = Review(of: [item], issues: [item.created])
        let entry = try #require(review.findings.first).correction + "\n"
        let corrections = try Corrections(
            YAMLMap(parsing: "corrections:\n" + entry, file: "corrections.yaml"))
        let corrected = CorrectedClusters(
            of: [cluster], corrections: corrections, targets: [0: [cluster.uid]])
        var confirmed = item
        confirmed.doubts = []
        #expect(corrected.items == [confirmed])
    }

    private func doubts(_ mentions: [Mention]) -> [String] {
        Reconciler(profile: .none).items(from: mentions).flatMap(\.doubts)
    }

    private func mention(_ published: String, _ day: String, _ doubts: [String]) -> Mention {
        let said = Mention.in(published, "User survey closes", .deadline, .survey, day)
        return Mention(issue: said.issue, line: 1, facts: said.facts, doubts: doubts)
    }
}
