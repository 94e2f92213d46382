/// A hash table from words to their numbers, used for every word of a text.
///
/// A `Dictionary` hashes in a way that resists attacks, which would take most of the lexer's time.
/// These keys come from the program itself, so a multiplication is enough.
struct WordTable: Sendable {
    private var keys: [WordKey] = []
    private var words: [WordID] = []
    private var mask = 0
    private var count = 0

    private static let slotsPerWord = 4

    init() {
        grow(to: 1 << 12)
    }

    /// The word for a key; unknown if the table does not have it.
    subscript(key: WordKey) -> WordID {
        var slot = key.scattered & mask
        while words[slot].isKnown {
            if keys[slot] == key { return words[slot] }
            slot = (slot + 1) & mask
        }
        return .unknown
    }

    /// Adds a word that is not in the table yet.
    mutating func insert(_ key: WordKey, _ word: WordID) {
        count += 1
        if count * Self.slotsPerWord > keys.count { grow(to: keys.count * 2) }
        place(key, word)
    }

    private mutating func place(_ key: WordKey, _ word: WordID) {
        var slot = key.scattered & mask
        while words[slot].isKnown { slot = (slot + 1) & mask }
        keys[slot] = key
        words[slot] = word
    }

    private mutating func grow(to size: Int) {
        let known = zip(keys, words).filter { $0.1.isKnown }
        mask = size - 1
        keys = Array(repeating: WordKey(), count: size)
        words = Array(repeating: .unknown, count: size)
        for (key, word) in known { place(key, word) }
    }
}

extension WordKey {
    /// The bits of the key, mixed so that similar words end up far apart.
    fileprivate var scattered: Int {
        // The fractional part of the golden ratio in 64 bits (Knuth, volume 3, section 6.4).
        let ratio: UInt64 = 0x9E37_79B9_7F4A_7C15
        let halves = UInt64(truncatingIfNeeded: packed) ^ UInt64(truncatingIfNeeded: packed >> 64)
        return Int(truncatingIfNeeded: (halves &* ratio) >> 32)
    }
}
