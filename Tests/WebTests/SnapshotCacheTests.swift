import CivilTime
import Testing

@testable import Web

@Suite struct SnapshotCacheTests {
    private struct Refusal: Error {}

    private let folder: PublishedFolder
    private let cache: SnapshotCache

    init() throws {
        folder = try PublishedFolder()
        cache = SnapshotCache(
            try Snapshot(settings: folder.settings, previous: nil), mostUnderWay: 1,
            mostBytes: 100)
    }

    private func response(
        _ text: String, for key: String = "key"
    ) async throws -> RetainedResponse {
        try await cache.response(for: key) { _ in
            Representation(
                Array(text.utf8), type: "text/plain", modified: Timestamp(milliseconds: 0))
        }
    }

    @Test func aResponseIsCached() async throws {
        let first = try await response("first")
        #expect(try await response("second") === first)
    }

    @Test func aFailedResponseIsMadeAgain() async throws {
        await #expect(throws: Refusal.self) {
            try await cache.response(for: "key") { _ in throw Refusal() }
        }
        let second = try await response("second")
        #expect(try await response("third") === second)
    }

    @Test func theOldestResponsesMakeRoom() async throws {
        let text = String(repeating: "a", count: 20)
        let first = try await response(text, for: "1")
        let second = try await response(text, for: "2")
        #expect(try await response(text, for: "2") === second)
        #expect(try await response(text, for: "1") !== first)
    }

    @Test func noResponseIsMadeWhileClientsHoldTooMuch() async throws {
        var held = [try await response(String(repeating: "a", count: 100))]
        await #expect(throws: SnapshotCache.Busy.self) { try await response("b", for: "other") }
        #expect(held.count == 1)
        held = []
        _ = try await response("b", for: "other")
    }
}
