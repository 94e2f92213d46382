import Foundation

/// An array as JSON, keys in order, on several lines, made piece by piece: an encoder needs some ten
/// times the memory of what it writes.
public struct JSONArray<Element> {
    private let elements: [Element]

    /// An array of elements.
    public init(_ elements: [Element]) {
        self.elements = elements
    }

}

extension JSONArray where Element: Encodable {
    /// Gives the bytes, one piece after another; they are those that an encoder writes for the whole.
    public func write(_ body: ([UInt8]) throws -> Void) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        var start = 0
        repeat {
            let end = min(start + Self.portion, elements.count)
            var bytes = JSONText.escaped(
                Array(try encoder.encode(Array(elements[start..<end]))))
            // A piece but the first has a comma for the bracket that opens it, one but the last has
            // none that closes it, with the line's end before it.
            if start > 0 { bytes[0] = UInt8(ascii: ",") }
            if end < elements.count { bytes.removeLast(2) }
            try body(bytes)
            start = end
        } while start < elements.count
    }

    private static var portion: Int { 500 }
}

extension JSONArray where Element: Decodable {
    /// Reads what `write` wrote, piece by piece, and any other array as well.
    public static func elements(in bytes: [UInt8]) throws -> [Element] {
        let decoder = JSONDecoder()
        var elements: [Element] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            // Behind so many bytes the piece ends with the element.
            let end = self.end(ofElementAt: min(start + pieceLength, bytes.endIndex), in: bytes)
            let piece =
                (start > bytes.startIndex ? Array("[".utf8) : []) + bytes[start..<end]
                + (end < bytes.endIndex ? Array("]".utf8) : [])
            elements += try decoder.decode([Element].self, from: Data(piece))
            start = end < bytes.endIndex ? end + 1 : end
        }
        return elements
    }

    /// Where the comma stands behind the element that holds a byte: no text has a line of its own that
    /// begins so, since in texts the end of a line is escaped.
    private static func end(ofElementAt index: Int, in bytes: [UInt8]) -> Int {
        let mark = Array("\n  },\n".utf8)
        var rest = bytes[index...]
        while let line = rest.firstIndex(of: mark[0]) {
            if bytes[line...].starts(with: mark) { return line + mark.count - 2 }
            rest = bytes[(line + 1)...]
        }
        return bytes.endIndex
    }

    private static var pieceLength: Int { 1 << 20 }
}
