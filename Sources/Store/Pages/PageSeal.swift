/// The last eight bytes of a page of the store: a checksum of all others and of the page's place.
///
/// SQLite notices damage to its structure, and not a text that was overwritten within a row. A page
/// whose seal is broken is damaged, whatever stands in it.
struct PageSeal: Equatable {
    private let value: UInt64

    /// The bytes of a page.
    static let pageSize = 4096
    /// The bytes of a seal.
    static let length = 8

    /// The seal that the content of a page calls for, by the page's place in the file.
    ///
    /// Each step can be undone, so that a single word which differs always tells; the shift carries
    /// what differs in high bits to the low ones, where the next product spreads it.
    init(of page: UnsafeRawBufferPointer, at offset: Int64) {
        var value = UInt64(bitPattern: offset) &+ Self.multiplier
        for position in stride(from: 0, to: Self.pageSize - Self.length, by: Self.length) {
            value = (value ^ Self.word(of: page, at: position)) &* Self.multiplier
            value ^= value >> 32
        }
        self.value = value
    }

    /// The seal that a page bears.
    init(on page: UnsafeRawBufferPointer) {
        value = Self.word(of: page, at: Self.pageSize - Self.length)
    }

    /// Puts the seal on a page.
    func write(on page: UnsafeMutableRawBufferPointer) {
        page.storeBytes(
            of: value.littleEndian, toByteOffset: Self.pageSize - Self.length, as: UInt64.self)
    }

    /// The same on every machine, since stores move between them.
    private static func word(of page: UnsafeRawBufferPointer, at position: Int) -> UInt64 {
        UInt64(littleEndian: page.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    /// Odd, with its bits well mixed: 2^64 by the golden ratio.
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
}
