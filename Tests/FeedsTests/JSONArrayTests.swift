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

    /// The elements that are read from pieces of the text, each of this length.
    private static func elements(of bytes: [UInt8], pieceLength: Int) throws -> [Element] {
        var rest = bytes[...]
        return try JSONArray<Element>.elements {
            defer { rest = rest.dropFirst(pieceLength) }
            return rest.isEmpty ? nil : Data(rest.prefix(pieceLength))
        }
    }

    @Test(arguments: [0, 1, 2, 1_200], [1, 2, 3, 7, 64, 1 << 20])
    func theArrayIsReadBackFromPiecesOfAnyLength(count: Int, pieceLength: Int) throws {
        let elements = Self.elements(count)
        let bytes = try Array(Self.pieces(elements).joined())
        #expect(try Self.elements(of: bytes, pieceLength: pieceLength) == elements)
    }

    @Test func anArrayInAnotherLayoutIsRead() throws {
        let elements = Self.elements(2_000)
        let bytes = try Array(JSONEncoder().encode(elements))
        #expect(try Self.elements(of: bytes, pieceLength: 1_000) == elements)
    }

    @Test(arguments: ["", "[", "[{}]", "[\n  {\"name\" : \"a\"", "\n  },\n"])
    func textThatIsNoSuchArrayIsRefused(text: String) {
        #expect(throws: (any Error).self) {
            try Self.elements(of: Array(text.utf8), pieceLength: 4)
        }
    }
}
