import Foundation
import Intake
import Testing

@Suite struct ReportCommandTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func theCommandGetsTheReportOnStandardInput() async throws {
        let file = scratch.path + "/report"
        try await ReportCommand(words: ["sh", "-c", "cat > \"$1\"", "sh", file]).send("moved: 1\n")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "moved: 1\n")
    }

    @Test func aFailingCommandIsReportedWithItsLastWords() async {
        let command = ReportCommand(words: ["sh", "-c", "echo no mail today >&2; exit 3"])
        let error = await #expect(throws: IntakeError.self) { try await command.send("") }
        #expect(error?.description.contains("no mail today") == true)
        #expect(error?.description.contains("3") == true)
    }

    @Test func aMissingProgramIsReported() async {
        let error = await #expect(throws: IntakeError.self) {
            try await ReportCommand(words: ["no-such-program-here"]).send("")
        }
        #expect(error?.description == "notify: the program no-such-program-here is not installed")
    }
}
