import CivilTime
import Testing

@testable import Intake

/// Parsing of git's output.
@Suite struct GitOutputTests {
    @Test func aPathHasTheDateOfTheCommitThatAddedItUnderItsFirstName() {
        let log = "\u{1}100\0\nA\0a.md\0\u{1}200\0\nR100\0a.md\0b.md\0A\0c.md\0"
        let dates = GitAdditions(log: Array(log.utf8)).dates
        #expect(dates["b.md"] == Timestamp(milliseconds: 100_000))
        #expect(dates["c.md"] == Timestamp(milliseconds: 200_000))
    }

    @Test(arguments: ["-5", "9223372036854775807", "soon", ""])
    func aCommitMayHaveAnyTime(seconds: String) throws {
        let log = "\u{1}\(seconds)\0\nA\0a.md\0"
        let date = try #require(GitAdditions(log: Array(log.utf8)).dates["a.md"])
        #expect((1970...9999).contains(date.date.year))
    }

    @Test func contentsMayHaveAnyBytes() {
        let output = "aa blob 5\nx\ny\0z\nbb missing\ncc blob 0\n\n"
        let contents = GitBlobs.contents(in: Array(output.utf8))
        #expect(contents == ["aa": Array("x\ny\0z".utf8), "cc": []])
    }

    @Test(arguments: ["aa blob 99\nshort", "aa blob -1\n", "aa blob\n", "\n\n\n", ""])
    func truncatedOutputGivesNothing(output: String) {
        #expect(GitBlobs.contents(in: Array(output.utf8)) == [:])
    }
}
