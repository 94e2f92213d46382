import DateExpressions
import TestSupport
import Testing

/// Texts that would take very long if the work grew with the square of their length.
///
/// They run one after the other, so that each has the processor for itself.
@Suite(.serialized) struct HostileTextTests {
    private static let context = Context(published: FixedDates.today)

    static let rows = [
        "1 & ", "5-6-7-8-", "Monday, ", "first and ", "10:00 - ", "May ", "every ", "2025-",
        "1, 2, 3, ", "((((", "5 May - ", "UTC+8 ", "10:00 UTC / ", "Mondays and ", "99999999999",
        "the the ", "年月日1", "next ", "5 May 10:00 UTC (", "Q1 - ", "\n\n",
    ]

    @Test(.timeLimit(.minutes(5)), arguments: rows) func aLongTextIsReadInBoundedTime(row: String) {
        let text = String(repeating: row, count: 5_000)
        let expressions = Recognizer.english.expressions(in: text, context: Self.context)
        #expect(expressions.allSatisfy { $0.range.upperBound <= text.utf8.count })
    }
}
