import Foundation

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
    /// Reads an array piece by piece; any program may have written it.
    public static func elements(in bytes: [UInt8]) throws -> [Element] {
        let decoder = JSONDecoder()
        var elements: [Element] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            // After this many bytes, the piece ends with the current element.
            let end = self.end(ofElementAt: min(start + pieceLength, bytes.endIndex), in: bytes)
            let piece =
                (start > bytes.startIndex ? Array("[".utf8) : []) + bytes[start..<end]
                + (end < bytes.endIndex ? Array("]".utf8) : [])
            elements += try decoder.decode([Element].self, from: Data(piece))
            start = end < bytes.endIndex ? end + 1 : end
        }
        return elements
    }

    /// The index of the comma after the element that contains a byte; the end if there is none.
    ///
    /// The comma is on the line `  },`. Strings cannot contain this line, since line ends in them
    /// are escaped.
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
