/// A word of at most 16 bytes in lower case, packed into a number, so that no memory is allocated.
public struct WordKey: Hashable, Sendable {
    private(set) var packed: UInt128 = 0
    private(set) var count = 0

    init() {}

    /// The key of a whole word.
    public init(_ word: String) {
        for byte in word.utf8 { append(byte) }
    }

    /// True if the word has more bytes than a key can hold.
    var isOverlong: Bool { count > Self.capacity }

    /// Appends a byte of a word; ASCII capitals become lower case.
    mutating func append(_ byte: UInt8) {
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        packed = packed << 8 | UInt128(isCapital ? byte | 0x20 : byte)
        count += 1
    }

    private static let capacity = 16
}
