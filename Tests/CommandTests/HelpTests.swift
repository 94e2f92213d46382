import TestSupport
import Testing

@Suite struct HelpTests {
    private static let commands = [
        "upcoming", "items", "show", "search", "changes", "review", "extract", "ingest", "publish",
        "refresh", "serve",
        "sources", "feeds", "doctor", "init", "calendar",
    ]

    @Test func theRootListsEveryCommand() async throws {
        let help = try await Infracal(in: Repository.root).run("--help")
        #expect(help.status == 0)
        let listed = help.output.split(separator: "\n")
            .drop { !$0.hasPrefix("SUBCOMMANDS") }
            .compactMap { $0.firstMatch(of: /^  ([a-z]+)(?: \(default\))?(?: |$)/) }.map {
                String($0.1)
            }
        #expect(Set(listed) == Set(Self.commands))
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
        ["nonsense"], ["upcoming", "--kind", "party"], ["upcoming", "--from", "someday"],
        ["upcoming", "--timezone", "Mars/Olympus"], ["upcoming", "--days", "-1"], ["show"],
        ["extract"], ["upcoming", "--format", "pdf"], ["upcomming"],
        ["upcoming", "--template", "{titel}"], ["calendar", "someday"],
    ])
    func wrongUsageExitsWith64(arguments: [String]) async throws {
        let run = try await Infracal(in: Repository.root).run(arguments)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: "))
    }

    @Test(arguments: [[String]()] + commands.map { [$0] })
    func everyLineFits80Columns(command: [String]) async throws {
        let help = try await Infracal(in: Repository.root).run(command + ["--help"])
        for line in help.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test(arguments: commands)
    func theExamplesRun(command: String) async throws {
        // The server runs until it is stopped; the server's own tests cover it.
        guard command != "serve" else { return }
        let help = try await Infracal(in: Repository.root).run(command, "--help")
        let examples = help.output.split(separator: "\n").filter { $0.hasPrefix("  $ ") }
        #expect(!examples.isEmpty)
        for example in examples {
            let place = try await ExamplePlace.made(for: command)
            let run = try await place.run(String(example.dropFirst(4)))
            #expect(run.status == 0, "\(example): \(run.errors)")
        }
    }

    @Test func aMisspeltCommandSuggestsTheRightOne() async throws {
        let run = try await Infracal(in: Repository.root).run("upcomming")
        #expect(run.status == 64)
        #expect(run.errors.contains("did you mean 'upcoming'?"), "\(run.errors)")
    }
}
