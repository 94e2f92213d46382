/// The words of a text, for comparing names: runs of letters and digits in lower case.
struct NameWords {
    /// The text in UTF-8, with ASCII letters in lower case.
    let bytes: [UInt8]
    /// The byte ranges of the words.
    let ranges: [Range<Int>]

    /// Splits a text; every byte beyond ASCII counts as a letter.
    init(_ text: String) {
        var bytes = Array(text.utf8)
        var ranges: [Range<Int>] = []
        var start: Int?
        for index in bytes.indices {
            if let letter = Self.letter(bytes[index]) {
                bytes[index] = letter
                start = start ?? index
            } else if let first = start {
                ranges.append(first..<index)
                start = nil
            }
        }
        if let first = start { ranges.append(first..<bytes.count) }
        self.bytes = bytes
        self.ranges = ranges
    }

    /// The bytes of a word.
    subscript(_ index: Int) -> ArraySlice<UInt8> {
        bytes[ranges[index]]
    }

    /// The bit that distinguishes lower case from upper case in ASCII.
    private static let caseBit: UInt8 = 0x20
    private static let firstBeyondASCII: UInt8 = 0x80

    private static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | caseBit
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case firstBeyondASCII...: byte
        default: nil
        }
    }
}
