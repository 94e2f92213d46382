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
            try Snapshot(settings: folder.settings, previous: nil), mostUnderWay: 1)
    }

    private func answer(_ text: String) async throws -> Representation {
        try await shelf.answer(for: "key") { _ in
            Representation(
                Array(text.utf8), type: "text/plain", modified: Timestamp(milliseconds: 0))
        }
    }

    @Test func whatWasMadeIsKept() async throws {
        let first = try await answer("first")
        #expect(try await answer("second") === first)
    }

    @Test func whatFailedIsMadeAnew() async throws {
        await #expect(throws: Refusal.self) {
            try await shelf.answer(for: "key") { _ in throw Refusal() }
        }
        let second = try await answer("second")
        #expect(try await answer("third") === second)
    }
}
