/// A cheap key that two mentions of the same thing are likely to share.
///
/// Only mentions that share a key are compared. It is a hash, so that an index of keys stays small.
/// If two texts share one by chance, that costs a comparison but does not change the result.
public struct BlockingKey: Hashable, Sendable {
    /// The key as it is stored in an index.
    public let value: Int64

    /// A key from its stored value.
    public init(value: Int64) {
        self.value = value
    }

    /// The key of some words; the first one says what kind of key it is.
    ///
    /// FNV-1a with 64 bits (draft-eastlake-fnv, section 2), which is fast enough for millions of
    /// keys.
    init(_ parts: String...) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            // No byte of UTF-8 has this value, so it separates the words.
            for byte in Array(part.utf8) + [0xFF] {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            }
        }
        value = Int64(bitPattern: hash)
    }
}
