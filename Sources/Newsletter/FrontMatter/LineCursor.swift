/// Goes through the lines of a text.
struct LineCursor {
    private let bytes: [UInt8]
    /// The offset after the last line that was read.
    private(set) var offset = 0
    /// The offset at which the last line begins.
    private(set) var lineStart = 0
    /// The number of lines read.
    private(set) var number = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next line, without the line ending and trailing spaces; nil after the last one.
    mutating func next() -> String? {
        guard offset < bytes.count else { return nil }
        lineStart = offset
        let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
        offset = min(end + 1, bytes.count)
        number += 1
        var line = bytes[lineStart..<end]
        while let last = line.last, last == 0x0D || last == 0x20 || last == 0x09 {
            line.removeLast()
        }
        return String(decoding: line, as: UTF8.self)
    }

    /// The text between two offsets.
    func text(from start: Int, to end: Int) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
