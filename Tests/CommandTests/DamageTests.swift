import Foundation
import TestSupport
import Testing

/// A short version of the damage that `make torture` does to stores.
@Suite struct DamageTests {
    private static let word = "Summit"

    /// Overwrites a word everywhere in the store file.
    private static func damage(_ store: URL) throws {
        var content = try Data(contentsOf: store)
        #expect(content.range(of: Data(word.utf8)) != nil)
        while let range = content.range(of: Data(word.utf8)) {
            content.replaceSubrange(range, with: Data("Gipfel".utf8))
        }
        try content.write(to: store)
    }

    @Test(arguments: [
        ["items"], ["items", "--format", "json"], ["upcoming", "--from", "2025-01-01"],
        ["search", "Harbor"], ["review"], ["publish"], ["publish", "--check"], ["refresh"],
        ["refresh", "--dry-run"], ["ingest"],
    ])
    func overwrittenTextIsNeverShown(arguments: [String]) async throws {
        let place = try await Installation.refreshed()
        let files = PublishedFiles(in: place.folder.url.appending(path: "feeds"))
        let edited = Newsletter.august.replacingOccurrences(of: "17-19", with: "18-19")
        try place.folder.write(edited, to: "issues/2025-08.md")
        try Self.damage(place.folder.url.appending(path: "store.sqlite"))
        let run = try await place.infracal.run(arguments)
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(run.errors.contains("run `infracal refresh` to rebuild it"), "\(run.errors)")
        #expect(PublishedFiles(in: place.folder.url.appending(path: "feeds")) == files)
    }

    @Test func doctorNamesADamagedStore() async throws {
        let place = try await Installation.refreshed()
        try Self.damage(place.folder.url.appending(path: "store.sqlite"))
        let run = try await place.infracal.run("doctor")
        #expect(run.status == 1)
        #expect(run.output.contains("run `infracal refresh` to rebuild it"), "\(run.output)")
    }
}
