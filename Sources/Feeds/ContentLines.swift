/// Folds the lines of calendar text again (RFC 5545, section 3.1).
///
/// libical keeps the length limit and never splits a UTF-8 sequence, but it may split a visible
/// character and may leave a property name alone on its line. Here a fold splits neither a
/// character nor an escape sequence.
struct ContentLines {
    /// The most octets in a line, without the line ending.
    static let limit = 75

    /// The same calendar with its lines folded again.
    static func refolded(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count + text.count / 50)
        var line: [UInt8] = []
        var index = 0
        while index < text.count {
            let end = text[index...].firstIndex(of: lineFeed) ?? text.count
            let isWhole = end + 1 >= text.count || text[end + 1] != space
            line +=
                text[index..<end].last == carriageReturn
                ? text[index..<(end - 1)] : text[index..<end]
            index = isWhole ? end + 1 : end + 2
            guard isWhole else { continue }
            append(line, to: &result)
            line.removeAll(keepingCapacity: true)
        }
        return result
    }
}

extension ContentLines {
    /// A text property, escaped (section 3.3.11) and folded.
    static func text(_ name: String, _ text: String) -> [UInt8] {
        var line = Array(name.utf8) + [UInt8(ascii: ":")]
        for byte in text.utf8 {
            switch byte {
            case lineFeed: line += [backslash, UInt8(ascii: "n")]
            case backslash, UInt8(ascii: ","), UInt8(ascii: ";"): line += [backslash, byte]
            default: line.append(byte)
            }
        }
        var result: [UInt8] = []
        append(line, to: &result)
        return result
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let space = UInt8(ascii: " ")
    private static let backslash = UInt8(ascii: "\\")

    private static func append(_ line: [UInt8], to result: inout [UInt8]) {
        var rest = line[...]
        var room = limit
        while rest.count > room {
            let cut = cut(in: rest, within: room)
            result += rest[..<cut] + [carriageReturn, lineFeed, space]
            rest = rest[cut...]
            room = limit - 1
        }
        result += rest + [carriageReturn, lineFeed]
    }

    /// The last position within `room` bytes at which the line may be folded.
    private static func cut(in rest: ArraySlice<UInt8>, within room: Int) -> Int {
        let latest = rest.startIndex + room
        let cut =
            rest[..<(latest + 1)].allSatisfy { $0 < 0x80 }
            ? latest : characterBoundary(in: rest, before: latest)
        let escapes = rest[..<cut].reversed().prefix { $0 == backslash }.count
        return escapes.isMultiple(of: 2) || cut - 1 == rest.startIndex ? cut : cut - 1
    }

    /// The last character boundary, or the last scalar boundary if one character fills the line.
    private static func characterBoundary(in rest: ArraySlice<UInt8>, before latest: Int) -> Int {
        var boundary = rest.startIndex
        let window = rest.prefix(windowLength)
        for character in String(decoding: window, as: UTF8.self) {
            guard boundary + character.utf8.count <= latest else { break }
            boundary += character.utf8.count
        }
        guard boundary == rest.startIndex else { return boundary }
        let isContinuation = { (index: Int) in rest[index] & 0xC0 == 0x80 }
        return (rest.startIndex...latest).last { !isContinuation($0) && $0 > rest.startIndex }
            ?? latest
    }

    /// Enough bytes to see if a character continues after the limit.
    private static let windowLength = 4 * limit
}
