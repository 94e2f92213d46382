import TestSupport
import Testing

@Suite struct HelpTests {
    private static let commands = [
        "upcoming", "items", "show", "search", "changes", "review", "extract", "ingest", "publish",
        "refresh", "serve",
        "sources", "feeds", "doctor",
    ]

    @Test func theRootListsEveryCommand() async throws {
        let help = try await Infracal(in: Repository.root).run("--help")
        #expect(help.status == 0)
        for command in Self.commands { #expect(help.output.contains("  \(command) ")) }
        Golden("help.txt").expect(help.output)
    }

    @Test(arguments: commands)
    func everyCommandExplainsItselfWithAnExample(command: String) async throws {
        let help = try await Infracal(in: Repository.root).run(command, "--help")
        #expect(help.status == 0)
        #expect(help.output.contains("EXAMPLE"))
        #expect(help.output.contains("infracal \(command)"))
        Golden("help-\(command).txt").expect(help.output)
    }

    @Test(arguments: [
        ["nonsense"], ["upcoming", "--kind", "party"], ["upcoming", "--from", "tomorrow"],
        ["upcoming", "--timezone", "Mars/Olympus"], ["upcoming", "--days", "-1"], ["show"],
        ["extract"], ["upcoming", "--format", "pdf"],
    ])
    func wrongUsageEndsWith64(arguments: [String]) async throws {
        let run = try await Infracal(in: Repository.root).run(arguments)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: "))
    }
}
