import CivilTime
import DateExpressions
import TestSupport
import Testing

/// Every rule reads its examples, and nothing in its counterexamples.
@Suite struct RuleTests {
    @Test func everyRuleHasExamplesAndCounterexamples() {
        for rule in Recognizer.english.rules {
            #expect(!rule.examples.isEmpty, "\(rule.name)")
            #expect(!rule.counterexamples.isEmpty, "\(rule.name)")
        }
        #expect(Recognizer.english.rules.count > 20)
    }

    @Test func noTwoRulesShareAName() {
        let names = Recognizer.english.rules.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: Example.all)
    func readsItsExamples(example: Example) {
        let marked = MarkedText(example.text)
        let expressions = Recognizer.english.expressions(in: marked.text, context: example.context)
        let found = MarkedText(marked.text, marking: expressions.map(\.range))
        #expect(found.description == example.text)
        #expect(expressions.contains { $0.rules.contains(example.rule) }, "another rule read it")
    }

    @Test(arguments: Example.allCounterexamples)
    func ignoresItsCounterexamples(example: Example) {
        let expressions = Recognizer.english.expressions(in: example.text, context: example.context)
        let own = expressions.filter { $0.rules.contains(example.rule) }
        #expect(MarkedText(example.text, marking: own.map(\.range)).description == example.text)
    }
}

/// An example or counterexample of a rule.
struct Example: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String
    /// True if the text is in a list below a heading with the month.
    let isUnderMonth: Bool

    var context: Context {
        let month = isUnderMonth ? FixedDates.today.civilMonth : nil
        return Context(published: FixedDates.today, month: month)
    }

    var testDescription: String { "\(rule): \(text)" }

    static let all = Recognizer.english.rules.flatMap { rule in
        rule.examples.map { Example(rule: rule.name, text: $0, isUnderMonth: rule.needsMonth) }
    }

    static let allCounterexamples = Recognizer.english.rules.flatMap { rule in
        rule.counterexamples.map {
            Example(rule: rule.name, text: $0, isUnderMonth: rule.needsMonth)
        }
    }
}
