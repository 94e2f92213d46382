/// The last eight bytes of a page in the store: a checksum of the other bytes and of the page's
/// position.
///
/// SQLite notices damage to its own structure, but not to a text inside a row. A page with a wrong
/// checksum is damaged, whatever it contains.
struct PageChecksum: Equatable {
    private let value: UInt64

    /// The number of bytes in a page.
    static let pageSize = 4096
    /// The number of bytes in a checksum.
    static let length = 8

    /// Computes the checksum from a page's content and its position in the file.
    ///
    /// Each step is reversible, so a single changed word is always noticed. The shift moves
    /// differences in high bits to the low ones, where the next product spreads them.
    init(of page: UnsafeRawBufferPointer, at offset: Int64) {
        var value = UInt64(bitPattern: offset) &+ Self.multiplier
        for position in stride(from: 0, to: Self.pageSize - Self.length, by: Self.length) {
            value = (value ^ Self.word(of: page, at: position)) &* Self.multiplier
            value ^= value >> 32
        }
        self.value = value
    }

    /// Reads the checksum on a page.
    init(on page: UnsafeRawBufferPointer) {
        value = Self.word(of: page, at: Self.pageSize - Self.length)
    }

    /// Writes the checksum on a page.
    func write(on page: UnsafeMutableRawBufferPointer) {
        page.storeBytes(
            of: value.littleEndian, toByteOffset: Self.pageSize - Self.length, as: UInt64.self)
    }

    /// Reads a little-endian word, so that a store can be moved to another machine.
    private static func word(of page: UnsafeRawBufferPointer, at position: Int) -> UInt64 {
        UInt64(littleEndian: page.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    /// An odd number with well mixed bits: 2^64 divided by the golden ratio.
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
}
