import Foundation
import TestSupport
import Testing

@Suite struct WalkthroughTests {
    /// Follows the page as a reader would: writes its issue and profile to the paths that it names,
    /// and runs its commands in one shell.
    @Test func theWalkthroughWorksAsWritten() async throws {
        let page = Repository.root.appending(path: "docs/walkthrough.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let transcript = Transcript(text)
        let folder = try TemporaryFolder()
        try folder.write(try block("markdown", of: text), to: "letters/2026-03-02.md")
        try folder.write(try block("yaml", of: text), to: "profile.yaml")

        let commands = transcript.sessions.map(\.command)
        let renaming = "cp ../profile.yaml community.yaml; "
        let script = commands.enumerated().map { index, command in
            // The profile is edited between the two refreshes.
            let isSecond = commands[..<index].contains("infracal refresh")
            let edit = isSecond && command == "infracal refresh" ? renaming : ""
            return edit + command + " || echo \"status $?\"; echo \(Self.mark)"
        }
        let run = try await Infracal(in: folder.url).run(shell: script.joined(separator: "\n"))
        #expect(run.errors == "")
        let outputs = run.output.components(separatedBy: Self.mark + "\n").dropLast()
        Golden(at: page).expect(transcript.replacing(Array(outputs)))

        let feeds = folder.url.appending(path: "gardens/feeds")
        for name in ["all.ics", "projects/bees.ics", "index.html"] {
            #expect(FileManager.default.fileExists(atPath: feeds.appending(path: name).path))
        }
        #expect(commands.filter { $0.hasPrefix("infracal ") }.count <= Self.fewCommands)
    }

    private static let mark = "--- next ---"
    private static let fewCommands = 5

    private func block(_ language: String, of text: String) throws -> String {
        try #require(
            text.components(separatedBy: "```\(language)\n").dropFirst().first?
                .components(separatedBy: "```").first)
    }
}
