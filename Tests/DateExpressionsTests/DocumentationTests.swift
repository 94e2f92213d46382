import CivilTime
import DateExpressions
import Foundation
import TestSupport
import Testing

/// The table of forms in `docs/dates.md`.
@Suite struct DocumentationTests {
    @Test(arguments: try documentedExamples())
    func everyFormThatTheDocumentationListsIsRead(example: String) throws {
        // The day on which the table is read: Wednesday, 3 September 2025.
        let published = try #require(CivilDate(year: 2025, month: 9, day: 3))
        let expressions = Recognizer.english.expressions(
            in: example, context: Context(published: published))
        #expect(!expressions.isEmpty)
    }

    @Test func theTableHasEveryForm() throws {
        #expect(try Self.documentedExamples().count > 60)
    }

    /// The code spans in the examples' column of the first table.
    private static func documentedExamples() throws -> [String] {
        let file = Repository.root.appending(path: "docs/dates.md")
        let lines = try String(contentsOf: file, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        return lines.drop { !$0.hasPrefix("| form ") }.dropFirst(2).prefix { $0.hasPrefix("| ") }
            .flatMap { row in
                row.split(separator: "|").dropFirst().prefix(1)
                    .flatMap { $0.split(separator: "`").enumerated() }
                    .filter { !$0.offset.isMultiple(of: 2) }
                    .map { String($0.element) }
            }
    }
}
