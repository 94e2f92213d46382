import DateExpressions
import TestSupport
import Testing

/// Phrases from English newsletters with their meanings, and phrases that are not dates.
@Suite struct CorpusTests {
    private static let context = Context(published: FixedDates.today)

    @Test(arguments: Entry.days + Entry.spans) func readsDays(entry: Entry) {
        expect(entry)
    }

    @Test(arguments: Entry.months + Entry.vague) func readsMonthsAndVagueTimes(entry: Entry) {
        expect(entry)
    }

    @Test(arguments: Entry.times) func readsTimesAndZones(entry: Entry) {
        expect(entry)
    }

    @Test(arguments: Entry.repetitions) func readsRepetitions(entry: Entry) {
        expect(entry)
    }

    @Test(arguments: NegativeCorpus.phrases) func readsNoDate(phrase: String) {
        let expressions = Recognizer.english.expressions(in: phrase, context: Self.context)
        #expect(MarkedText(phrase, marking: expressions.map(\.range)).description == phrase)
    }

    private func expect(_ entry: Entry) {
        for phrase in entry.phrases {
            let marked = MarkedText(phrase.contains("⟦") ? phrase : "⟦\(phrase)⟧")
            let expressions = Recognizer.english.expressions(in: marked.text, context: Self.context)
            let found = MarkedText(marked.text, marking: expressions.map(\.range))
            #expect(found == marked)
            #expect(expressions.map { Value($0).description } == [entry.value], "\(phrase)")
        }
    }
}
