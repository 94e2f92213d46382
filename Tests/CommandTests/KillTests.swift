import Foundation
import TestSupport
import Testing

/// A short version of the first part of `make torture`.
@Suite struct KillTests {
    private static let configuration = """
        sources:
          - folder: \(Repository.root.appending(path: "data/issues").path)
        store: store.sqlite
        feeds: feeds

        """

    /// The times in seconds after which a refresh is killed.
    private static let moments = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9]

    private static func place(_ folder: borrowing TemporaryFolder) throws -> Infracal {
        try folder.write(configuration, to: "infracal.yaml")
        return Infracal(in: folder.url)
    }

    @Test func aKilledRefreshLosesNothing() async throws {
        let undisturbed = try TemporaryFolder()
        let calm = try Self.place(undisturbed)
        #expect(try await calm.run("refresh").status == 0)
        let files = PublishedFiles(in: undisturbed.url.appending(path: "feeds"))
        let items = try await calm.run("items", "--format", "json").output
        for moment in Self.moments {
            let folder = try TemporaryFolder()
            let infracal = try Self.place(folder)
            _ = try await infracal.run(shell: "timeout -s KILL \(moment) infracal refresh")
            let torn = PublishedFiles(in: folder.url.appending(path: "feeds"))
            #expect(torn.contents.allSatisfy { files.contents[$0.key] == $0.value })
            let next = try await infracal.run("refresh")
            #expect(next.status == 0, "\(moment) s: \(next.errors)")
            #expect(PublishedFiles(in: folder.url.appending(path: "feeds")) == files)
            #expect(try await infracal.run("items", "--format", "json").output == items)
        }
    }
}
