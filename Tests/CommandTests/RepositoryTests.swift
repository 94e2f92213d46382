import Foundation
import TestSupport
import Testing

/// The files in the repository are those that the program produces.
@Suite struct RepositoryTests {
    @Test func theFeedsMatchTheIssues() async throws {
        let folder = try TemporaryFolder()
        var infracal = Infracal(in: Repository.root)
        infracal.environment = ["INFRACAL_STORE": folder.path("store.sqlite")]
        let ingest = try await infracal.run("ingest")
        #expect(ingest.status == 0, "\(ingest.errors)")
        let check = try await infracal.run("publish", "--check")
        #expect(check.status == 0, "run make feeds to write these again:\n\(check.output)")
    }

    @Test(arguments: ["README.md", "docs/json.md"])
    func thePagesShowWhatTheProgramPrints(name: String) async throws {
        let folder = try TemporaryFolder()
        var infracal = Infracal(in: Repository.root)
        infracal.environment = [
            "INFRACAL_STORE": folder.path("store.sqlite"), "COLUMNS": "100",
        ]
        _ = try await infracal.run("ingest")
        let page = Repository.root.appending(path: name)
        let text = try String(contentsOf: page, encoding: .utf8)
        let transcript = Transcript(text)
        #expect(!transcript.sessions.isEmpty)
        var outputs: [String] = []
        for session in transcript.sessions {
            let run = try await infracal.run(shell: session.command)
            #expect(run.status == 0, "\(session): \(run.errors)")
            outputs.append(run.output.replacing("\r\n", with: "\n"))
        }
        Golden(at: page).expect(transcript.replacing(outputs))
    }

    @Test func everyPageNamesTheSameSwift() throws {
        let versions = try ["README.md", ".ci/dependencies"].map { name in
            let url = Repository.root.appending(path: name)
            let text = try String(contentsOf: url, encoding: .utf8)
            return text.matches(of: /Swift\]?(?:\([^)]*\))? ([0-9.]+) or newer/).map {
                String($0.1)
            }
        }
        #expect(versions[0] == versions[1])
        #expect(versions[0].count == 1)
    }
}
