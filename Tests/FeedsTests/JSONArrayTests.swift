import Feeds
import Foundation
import Testing

@Suite struct JSONArrayTests {
    private struct Element: Codable, Equatable {
        let name: String
        let parts: [String]
    }

    private static func elements(_ count: Int) -> [Element] {
        (0..<count).map { Element(name: "}\n  },\n \($0)", parts: ["a", "}"]) }
    }

    private static func pieces(_ elements: [Element]) throws -> [[UInt8]] {
        var pieces: [[UInt8]] = []
        try JSONArray(elements).write { pieces.append($0) }
        return pieces
    }

    @Test(arguments: [0, 1, 499, 500, 501, 1_000, 1_001])
    func thePiecesEqualTheOutputOfAnEncoder(count: Int) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let whole = try encoder.encode(Self.elements(count))
        #expect(try Self.pieces(Self.elements(count)).joined().elementsEqual(whole))
    }

    @Test(arguments: [0, 1, 30_000])
    func theArrayIsReadBack(count: Int) throws {
        let elements = Self.elements(count)
        let bytes = try Array(Self.pieces(elements).joined())
        #expect(try JSONArray<Element>.elements(in: bytes) == elements)
    }

    @Test func anArrayInAnotherLayoutIsRead() throws {
        let elements = Self.elements(20_000)
        let bytes = try Array(JSONEncoder().encode(elements))
        #expect(try JSONArray<Element>.elements(in: bytes) == elements)
    }
}
