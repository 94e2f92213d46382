public import Foundation

/// A JSON array with sorted keys on several lines, written piece by piece.
///
/// An encoder would need about ten times the memory of its output.
public struct JSONArray<Element> {
    private let elements: [Element]

    /// An array of elements.
    public init(_ elements: [Element]) {
        self.elements = elements
    }

}

extension JSONArray where Element: Encodable {
    /// Passes the bytes to `body` one piece at a time; together they equal what an encoder would
    /// write.
    public func write(_ body: ([UInt8]) throws -> Void) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var start = 0
        repeat {
            let end = min(start + Self.portion, elements.count)
            var bytes = JSONText.escaped(
                Array(try encoder.encode(Array(elements[start..<end]))))
            // Between pieces, the opening bracket becomes a comma, and the closing bracket and the
            // line end before it are dropped.
            if start > 0 { bytes[0] = UInt8(ascii: ",") }
            if end < elements.count { bytes.removeLast(2) }
            try body(bytes)
            start = end
        } while start < elements.count
    }

    private static var portion: Int { 500 }
}

extension JSONArray where Element: Decodable {
    /// Reads an array from pieces of its text, which `next` returns until it returns nil; any
    /// program may have written it.
    public static func elements(from next: () throws -> Data?) throws -> [Element] {
        let decoder = JSONDecoder()
        var elements: [Element] = []
        // The text that is not decoded yet, and how much of it has no element's end.
        var text: [UInt8] = []
        var searched = 0
        while let piece = try next() {
            text += piece
            guard let end = end(ofLastElementIn: text, after: searched) else {
                searched = max(0, text.count - mark.count)
                continue
            }
            let whole = text[..<end] + Array("]".utf8)
            elements += try decoder.decode([Element].self, from: Data(whole))
            // The comma after the element gives way to the opening bracket.
            text = Array("[".utf8) + text[(end + 1)...]
            searched = 0
        }
        return elements + (try decoder.decode([Element].self, from: Data(text)))
    }

    /// The index of the comma after the last whole element; nil if there is none.
    ///
    /// The comma is on the line `  },`. Strings cannot contain this line, since line ends in them
    /// are escaped.
    private static func end(ofLastElementIn text: [UInt8], after start: Int) -> Int? {
        let mark = self.mark
        var index = text.count - mark.count
        while index >= start {
            if text[index] == mark[0], text[index...].starts(with: mark) {
                return index + mark.count - 2
            }
            index -= 1
        }
        return nil
    }

    private static var mark: [UInt8] { Array("\n  },\n".utf8) }
}
