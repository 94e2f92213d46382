import Foundation
import TestSupport
import Testing

/// What the repository holds agrees with what the program makes of it.
@Suite struct RepositoryTests {
    @Test func theFeedsAreThoseOfTheIssues() async throws {
        let folder = try TemporaryFolder()
        var infracal = Infracal(in: Repository.root)
        infracal.environment = ["INFRACAL_STORE": folder.path("store.sqlite")]
        let ingest = try await infracal.run("ingest")
        #expect(ingest.status == 0, "\(ingest.errors)")
        let check = try await infracal.run("publish", "--check")
        #expect(check.status == 0, "make feeds writes these anew:\n\(check.output)")
    }

    @Test func theReadmeShowsWhatTheProgramPrints() async throws {
        let folder = try TemporaryFolder()
        var infracal = Infracal(in: Repository.root)
        infracal.environment = [
            "INFRACAL_STORE": folder.path("store.sqlite"), "COLUMNS": "100",
        ]
        _ = try await infracal.run("ingest")
        let readme = Repository.root.appending(path: "README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        let transcript = Transcript(text)
        #expect(!transcript.sessions.isEmpty)
        var outputs: [String] = []
        for session in transcript.sessions {
            let run = try await infracal.run(shell: session.command)
            #expect(run.status == 0, "\(session): \(run.errors)")
            outputs.append(run.output.replacing("\r\n", with: "\n"))
        }
        Golden(at: readme).expect(transcript.replacing(outputs))
    }
}
