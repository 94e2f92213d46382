import CivilTime
import DateExpressions
import Foundation
import TestSupport

/// A text in `cases.tsv`, with its meaning on a day of publication.
struct ScoredCase: Sendable {
    let category: String
    let published: CivilDate
    /// The text as it is in a sentence, with its preposition: `on 12 September`.
    let text: String
    /// The date as it is in an entry, without the preposition.
    let date: String
    /// The meanings, in the notation of `Value`; empty if the text is not a date.
    let meanings: [String]

    /// The cases in the file, in order; nil for a line that cannot be parsed.
    static func all() throws -> [ScoredCase?] {
        let file = Repository.root.appending(path: "Tests/DateExpressionsTests/cases.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.map { ScoredCase(line: $0) }
    }

    private init?(line: Substring) {
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 4, let published = CivilDate(iso: fields[1]) else { return nil }
        let marked = MarkedText(fields[2])
        category = fields[0]
        self.published = published
        text = marked.text
        date = marked.spans.first ?? marked.text
        meanings = fields[3] == "-" ? [] : fields[3].components(separatedBy: "; ")
    }
}

extension ScoredCase {
    /// The outcome for a text.
    enum Verdict: String, CaseIterable {
        case right, missed, wrong
    }

    /// The texts in which it is tested: alone, as the date of an entry, and in a sentence.
    var frames: [String] {
        meanings.isEmpty
            ? [text]
            : [
                text, "Example meetup: \(date)",
                "The example meetup takes place \(text), as always.",
            ]
    }

    /// The recognizer's reading of a frame.
    func verdict(on frame: String) -> (verdict: Verdict, found: [String]) {
        let context = Context(published: published)
        let found = Recognizer.english.expressions(in: frame, context: context)
            .map { Value($0).description }
        return (found == meanings ? .right : found.isEmpty ? .missed : .wrong, found)
    }
}
