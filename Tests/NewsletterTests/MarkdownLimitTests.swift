import Newsletter
import Testing

/// Texts are refused if cmark would need time or memory that grows with the square of their length.
@Suite struct MarkdownLimitTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let start: String
        let repeated: String
        let end: String
        /// The number of repetitions that is refused.
        let many: Int
        /// The number of repetitions that is accepted.
        let some: Int

        func issue(_ count: Int) throws -> Newsletter.Issue {
            let text = start + String(repeating: repeated, count: count) + end
            return try Newsletter.Issue(name: "2025-08-05.md", bytes: Array(text.utf8))
        }
    }

    static let rows = [
        Row(
            testDescription: "rows of a wide table",
            start: String(repeating: "a|", count: 1_000) + "\n"
                + String(repeating: "-|", count: 1_000) + "\n",
            repeated: "x\n", end: "", many: 100, some: 90),
        Row(
            testDescription: "lines before a table",
            start: "", repeated: "some words\n", end: "|-|\n", many: 20_000, some: 5_000),
        Row(
            testDescription: "bars before a table",
            start: "", repeated: "a|", end: "\n|-|\n", many: 20_000, some: 5_000),
        Row(
            testDescription: "tables that never begin",
            start: "a\n", repeated: "|-|-|\n|-|-|-|\n", end: "", many: 2_000, some: 100),
        Row(
            testDescription: "addresses without a space between them",
            start: "", repeated: "http://a<", end: "", many: 10_000, some: 1_000),
        Row(
            testDescription: "an address that ends in parentheses",
            start: "http://a", repeated: ")", end: "", many: 20_000, some: 5_000),
        Row(
            testDescription: "instructions that never end",
            start: "", repeated: "a <? ", end: "", many: 10_000, some: 1_000),
        Row(
            testDescription: "declarations that never end",
            start: "", repeated: "a <!A\n", end: "", many: 20_000, some: 1_000),
        Row(
            testDescription: "a long reference that is used often",
            start: "[a]: /" + String(repeating: "x", count: 10_000) + "\n\n", repeated: "[a] ",
            end: "", many: 10_000, some: 1_000),
    ]

    @Test(arguments: rows)
    func aLongTextIsRefusedWithItsLine(row: Row) throws {
        let problem = #expect(throws: IssueProblem.self) { try row.issue(row.many) }
        #expect(problem?.line != nil)
        #expect(problem?.message.hasPrefix("the issue is not read: ") == true)
    }

    @Test(arguments: rows)
    func aShorterTextIsRead(row: Row) throws {
        #expect(throws: Never.self) { try row.issue(row.some) }
    }

    @Test func commentsAndAddressesOfOrdinaryTextDoNotCount() throws {
        let line = "- 5 May | [Pier](https://a.example/) <!-- note --> (https://b.example/)\n"
        let text = String(repeating: line, count: 20_000)
        #expect(throws: Never.self) {
            try Newsletter.Issue(name: "2025-08-05.md", bytes: Array(text.utf8))
        }
    }
}
