/// A text with marked spans: `closes on ⟦5 May⟧ and ⟦6 June⟧`.
public struct MarkedText: Hashable, Sendable {
    /// The text without its marks.
    public let text: String
    /// The marked spans as UTF-8 byte offsets in `text`, in order.
    public let ranges: [Range<Int>]

    /// Removes the marks from a text; a mark without its counterpart is dropped.
    public init(_ marked: String) {
        var text = ""
        var ranges: [Range<Int>] = []
        var start: Int?
        for character in marked {
            switch character {
            case "⟦": start = text.utf8.count
            case "⟧":
                if let opened = start { ranges.append(opened..<text.utf8.count) }
                start = nil
            default: text.append(character)
            }
        }
        self.text = text
        self.ranges = ranges
    }

    /// Marks spans in a text, given as UTF-8 byte offsets, so that failures show them.
    public init(_ text: String, marking ranges: [Range<Int>]) {
        self.text = text
        self.ranges = ranges
    }

    /// The texts of the marked spans.
    public var spans: [String] {
        let bytes = Array(text.utf8)
        return ranges.map {
            String(decoding: bytes[$0.clamped(to: 0..<bytes.count)], as: UTF8.self)
        }
    }
}

extension MarkedText: CustomStringConvertible {
    /// The text with its marks.
    public var description: String {
        let bytes = Array(text.utf8)
        var result = ""
        var end = 0
        for range in ranges.map({ $0.clamped(to: 0..<bytes.count) }) where range.lowerBound >= end {
            result += String(decoding: bytes[end..<range.lowerBound], as: UTF8.self)
            result += "⟦" + String(decoding: bytes[range], as: UTF8.self) + "⟧"
            end = range.upperBound
        }
        return result + String(decoding: bytes[end...], as: UTF8.self)
    }
}
