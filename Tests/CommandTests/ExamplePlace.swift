import Foundation
import TestSupport

/// A folder with everything that the examples in help texts use.
struct ExamplePlace: ~Copyable {
    private let folder: TemporaryFolder
    private let infracal: Infracal
    private let identifier: String

    /// A folder for a command's examples: refreshed, or for `init` without a configuration.
    static func made(for command: String) async throws -> ExamplePlace {
        let folder = try TemporaryFolder()
        try folder.write(Newsletter.july, to: "issues/2025-07.md")
        try folder.write(Newsletter.august, to: "issues/2025-08.md")
        try folder.write(
            "- Quay evening | 9 May 2026\n- Quay morning | 10 May 2026\n",
            to: "issues/2025-07-02.md")
        for name in ["august-2025.md", "newsletters/2025-08.md"] {
            try folder.write(Newsletter.august, to: name)
        }
        for name in ["september-2025.md", "letters/2025-07.md"] {
            try folder.write(Newsletter.july, to: name)
        }
        for name in ["extra.html", "issue.html"] {
            try folder.write(page, to: name)
        }
        var infracal = Infracal(in: folder.url)
        infracal.environment = ["XDG_STATE_HOME": folder.path("state")]
        var identifier = ""
        if command != "init" {
            try folder.write(Newsletter.configuration, to: "infracal.yaml")
            _ = try await infracal.run("refresh")
            let list = try await infracal.run(
                "upcoming", "--template", "{id}", "--from", "2025-07-06")
            identifier = list.output.split(separator: "\n").first.map { String($0.prefix(8)) } ?? ""
            // Numbers refer to the last list.
            _ = try await infracal.run("upcoming", "--from", "2025-07-06")
        }
        return ExamplePlace(folder: folder, infracal: infracal, identifier: identifier)
    }

    private static let page =
        "<meta property=\"article:published_time\" content=\"2025-08-05\">"
        + "<p>Party on 9 September 2025</p>"

    /// Runs an example with an identifier that exists.
    func run(_ example: String) async throws -> Infracal.Run {
        let line = example.replacing("3f0c9a51", with: identifier)
        return try await infracal.run(shell: line)
    }
}
