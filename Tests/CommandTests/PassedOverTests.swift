import Foundation
import TestSupport
import Testing

/// Future dates that did not become items are counted by `ingest`, and listed by `review`.
@Suite struct PassedOverTests {
    private static let issue = """
        # July news

        - Marmot Summit: 17 October 2025, Tartu

        There is no meeting on 12 September 2025. The last one was on 12 June 2025.

        """

    private func installation(in folder: borrowing TemporaryFolder) throws -> Infracal {
        try folder.write(Newsletter.configuration, to: "infracal.yaml")
        try folder.write(Self.issue, to: "issues/2025-07-01.md")
        return Infracal(in: folder.url)
    }

    @Test func ingestCountsDatesThatDidNotBecomeItems() async throws {
        let folder = try TemporaryFolder()
        let infracal = try installation(in: folder)
        let run = try await infracal.run("ingest", folder.path("issues/2025-07-01.md"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("1 date ahead passed over"), "\(run.output)")
    }

    @Test(arguments: ["table", "json"])
    func reviewListsDatesThatDidNotBecomeItems(format: String) async throws {
        let folder = try TemporaryFolder()
        let infracal = try installation(in: folder)
        _ = try await infracal.run("refresh")
        let run = try await infracal.run("review", "--format", format)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("2025-07-01.md"), "\(run.output)")
        #expect(run.output.contains("the text says that nothing happens then"), "\(run.output)")
        #expect(!run.output.contains("12 June"), "\(run.output)")
    }

    @Test func explainNamesEveryDate() async throws {
        let folder = try TemporaryFolder()
        let infracal = try installation(in: folder)
        let run = try await infracal.run(
            "extract", "--explain", folder.path("issues/2025-07-01.md"))
        #expect(run.status == 0, "\(run.errors)")
        for line in [3, 5] {
            #expect(run.output.contains("2025-07-01.md:\(line)"), "\(run.output)")
        }
        #expect(run.output.contains("the text says that nothing happens then"))
        #expect(run.output.contains("it had passed when the issue was published"))
    }
}
