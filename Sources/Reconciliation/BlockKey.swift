/// A cheap key that two mentions of one thing are likely to share: mentions are compared only with
/// what shares a key with them.
///
/// It is a hash, so that an index over keys stays small. That two texts share one by chance costs a
/// comparison and changes no result.
public struct BlockKey: Hashable, Sendable {
    /// The key as an index stores it.
    public let value: Int64

    /// The key of a stored value.
    public init(value: Int64) {
        self.value = value
    }

    /// The key of some words, the first of which says what the others are.
    ///
    /// FNV-1a with 64 bits (draft-eastlake-fnv, section 2), since there are millions of keys.
    init(_ parts: String...) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            // No byte of UTF-8 has this value: it keeps the words apart.
            for byte in Array(part.utf8) + [0xFF] {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            }
        }
        value = Int64(bitPattern: hash)
    }
}
