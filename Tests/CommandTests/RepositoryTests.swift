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
}
