import Foundation
import TestSupport
import Testing

@Suite struct InitTests {
    private static let files = ["community.yaml", "corrections.yaml", "infracal.yaml"]

    @Test func anEmptyFolderBecomesAnInstallationThatRefreshes() async throws {
        let folder = try TemporaryFolder()
        let infracal = Infracal(in: folder.url)
        let run = try await infracal.run("init")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("infracal refresh"))
        #expect(try names(in: folder.url) == Self.files + ["issues"])
        try folder.write(Newsletter.july, to: "issues/2025-07.md")
        let refresh = try await infracal.run("refresh")
        #expect(refresh.status == 0, "\(refresh.errors)")
        #expect(refresh.output.contains("2 new"))
    }

    @Test func theSourceIsWrittenToTheConfiguration() async throws {
        let folder = try TemporaryFolder()
        try folder.write("<p>5 May</p>", to: "letters/2026-05.html")
        let infracal = Infracal(in: folder.url)
        let run = try await infracal.run("init", "--source", "letters")
        #expect(run.output.hasSuffix("Next: infracal refresh\n"), "\(run.output)")
        let sources = try await infracal.run("sources")
        #expect(sources.output.contains("letters/*.html"), "\(sources.output)")
    }

    @Test(arguments: files)
    func nothingIsOverwritten(name: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: name)
        let run = try await Infracal(in: folder.url).run("init")
        #expect(run.status == 1)
        #expect(run.errors == "infracal: \(name): exists already; nothing was written\n")
        #expect(try names(in: folder.url) == [name])
    }

    @Test func aSourceThatIsNeitherFolderNorAddressIsRefused() async throws {
        let folder = try TemporaryFolder()
        let run = try await Infracal(in: folder.url).run("init", "--source", "lettres")
        #expect(run.status == 1)
        #expect(run.errors.contains("lettres: no such folder"))
        #expect(try names(in: folder.url) == [])
    }

    @Test(arguments: [
        ["refresh"], ["refresh", "--dry-run"], ["ingest"], ["ingest", "a.md"], ["publish"],
        ["refresh", "--store", "x.sqlite"], ["sources"], ["upcoming"], ["items"], ["review"],
    ])
    func withoutAConfigurationNothingIsClonedOrCreated(arguments: [String]) async throws {
        let folder = try TemporaryFolder()
        let run = try await Infracal(in: folder.url).run(arguments)
        #expect(run.status == 1)
        #expect(
            run.errors
                == "infracal: no infracal.yaml here; run `infracal init` to start one, or name a "
                + "community with --profile\n")
        #expect(try names(in: folder.url) == [])
    }

    @Test func anEmptyConfigurationIsAnError() async throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "infracal.yaml")
        let run = try await Infracal(in: folder.url).run("refresh")
        #expect(run.status == 1)
        #expect(run.errors.contains("infracal.yaml: the configuration is empty"))
        #expect(try names(in: folder.url) == ["infracal.yaml"])
    }

    @Test(arguments: [["upcoming"], ["items"], ["refresh"], ["extract", "a.md"]])
    func aProfileThatDoesNotExistIsAnErrorEverywhere(arguments: [String]) async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run(arguments + ["--profile", "gone.yaml"])
        #expect(run.status == 1)
        #expect(run.errors == "infracal: gone.yaml: no such file\n")
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
}
