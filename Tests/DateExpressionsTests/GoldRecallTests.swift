import CivilTime
import DateExpressions
import Foundation
import TestSupport
import Testing

/// Dates that people annotated in real issues: each must be found on its line.
@Suite(.enabled(if: Corpus.isPresent, Comment(rawValue: Corpus.absence)))
struct GoldRecallTests {
    /// A gold file.
    private struct GoldFile: Decodable {
        struct Item: Decodable {
            let id: String
            let line: Int
            let start: String
            let required: Bool?
        }

        let issue: String
        let published: String
        let items: [Item]
    }

    /// The items with a date on their line that needs no year from elsewhere.
    @Test(arguments: [(Corpus.openinfra, 0.98), (.lwkd, 1), (.twir, 0.999)])
    func readsTheRequiredDatesOnTheirLines(corpus: Corpus, share: Double) throws {
        var missed: [String] = []
        var count = 0
        for file in corpus.gold {
            let gold = try JSONDecoder().decode(GoldFile.self, from: Data(contentsOf: file))
            let lines = try lines(of: corpus.issuesFolder.appending(path: gold.issue))
            let published = try #require(CivilDate(iso: gold.published.prefix(10)))
            let context = Context(published: published)
            for item in gold.items where item.required != false {
                count += 1
                let near = lines[max(0, item.line - 2)..<min(lines.count, item.line + 1)]
                let starts = near.flatMap {
                    Recognizer.english.expressions(in: $0, context: context)
                }
                .map(\.value.start.description)
                if !starts.contains(item.start) { missed.append("\(item.id): \(item.start)") }
            }
        }
        #expect(count > 0)
        #expect(Double(count - missed.count) >= share * Double(count), "\(missed)")
    }

    /// The lines without the markup of links and emphasis, approximately.
    private func lines(of issue: URL) throws -> [String] {
        let text = try String(contentsOf: issue, encoding: .utf8)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line).replacing(/\]\([^)]*\)/, with: "").replacing(/[\[*]|<[^>]*>/, with: " ")
        }
    }
}
