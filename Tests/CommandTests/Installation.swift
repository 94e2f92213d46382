import TestSupport

/// A folder with a configuration and two issues, refreshed.
struct Installation: ~Copyable {
    let folder: TemporaryFolder
    let infracal: Infracal

    /// Creates the folder and refreshes.
    static func refreshed() async throws -> Installation {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.configuration, to: "infracal.yaml")
        try folder.write(Newsletter.july, to: "issues/2025-07.md")
        try folder.write(Newsletter.august, to: "issues/2025-08.md")
        let infracal = Infracal(in: folder.url)
        _ = try await infracal.run("refresh")
        return Installation(folder: folder, infracal: infracal)
    }
}
