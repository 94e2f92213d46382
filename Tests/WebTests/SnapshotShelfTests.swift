import CivilTime
import Testing

@testable import Web

@Suite struct SnapshotShelfTests {
    private struct Refusal: Error {}

    private let folder: PublishedFolder
    private let shelf: SnapshotShelf

    init() throws {
        folder = try PublishedFolder()
        shelf = SnapshotShelf(
            try Snapshot(settings: folder.settings, previous: nil), mostUnderWay: 1,
            mostBytes: 100)
    }

    private func answer(
        _ text: String, for key: String = "key"
    ) async throws -> HeldAnswer {
        try await shelf.answer(for: key) { _ in
            Representation(
                Array(text.utf8), type: "text/plain", modified: Timestamp(milliseconds: 0))
        }
    }

    @Test func anAnswerIsCached() async throws {
        let first = try await answer("first")
        #expect(try await answer("second") === first)
    }

    @Test func aFailedAnswerIsMadeAgain() async throws {
        await #expect(throws: Refusal.self) {
            try await shelf.answer(for: "key") { _ in throw Refusal() }
        }
        let second = try await answer("second")
        #expect(try await answer("third") === second)
    }

    @Test func theOldestAnswersMakeRoom() async throws {
        let text = String(repeating: "a", count: 20)
        let first = try await answer(text, for: "1")
        let second = try await answer(text, for: "2")
        #expect(try await answer(text, for: "2") === second)
        #expect(try await answer(text, for: "1") !== first)
    }

    @Test func noAnswerIsMadeWhileClientsHoldTooMuch() async throws {
        var held = [try await answer(String(repeating: "a", count: 100))]
        await #expect(throws: SnapshotShelf.Busy.self) { try await answer("b", for: "other") }
        #expect(held.count == 1)
        held = []
        _ = try await answer("b", for: "other")
    }
}
