/// JSON that is safe to show in a terminal.
public enum JSONText {
    /// The same JSON with control characters and characters that change the text direction escaped.
    ///
    /// An encoder escapes only those below U+0020. The others occur only in strings, where any
    /// character can be written with `\u`.
    public static func escaped(_ json: [UInt8]) -> [UInt8] {
        guard let first = json.indices.first(where: { scalar(at: $0, in: json) != nil }) else {
            return json
        }
        var result = Array(json[..<first])
        var index = first
        while index < json.count {
            if let (code, length) = scalar(at: index, in: json) {
                let digits = String(code, radix: 16)
                result += Array(("\\u" + String(repeating: "0", count: 4 - digits.count)).utf8)
                result += Array(digits.utf8)
                index += length
            } else {
                result.append(json[index])
                index += 1
            }
        }
        return result
    }

    /// The character at an index that must be escaped, with its length in UTF-8; nil for others.
    private static func scalar(at index: Int, in json: [UInt8]) -> (code: Int, length: Int)? {
        let next = { index + $0 < json.count ? json[index + $0] : 0 }
        switch json[index] {
        case 0x7F: return (0x7F, 1)
        case 0xC2 where next(1) < 0xA0: return (Int(next(1)), 2)
        case 0xD8 where next(1) == 0x9C: return (0x061C, 2)
        case 0xE2 where next(1) == 0x80 && turning.contains(next(2)):
            return (0x2000 + Int(next(2)) - 0x80, 3)
        case 0xE2 where next(1) == 0x81 && (0xA6...0xA9).contains(next(2)):
            return (0x2040 + Int(next(2)) - 0x80, 3)
        case 0xEF where next(1) == 0xBB && next(2) == 0xBF: return (0xFEFF, 3)
        default: return nil
        }
    }

    /// The last bytes of U+200E, U+200F and of U+2028 to U+202E.
    private static let turning: Set<UInt8> = [
        0x8E, 0x8F, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE,
    ]
}
