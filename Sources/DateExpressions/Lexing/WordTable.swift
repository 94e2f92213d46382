/// What words mean, by a table that is read at every word of a text.
///
/// A dictionary's hashing is made to resist attacks and costs most of the scan; the keys here are
/// the program's own, so that a multiplication will do.
struct WordTable: Sendable {
    private var keys: [WordKey]
    private var terms: [Term?]
    private let mask: Int

    /// A table with what some words mean.
    init(_ words: [WordKey: Term]) {
        let slotsPerWord = 4
        var size = 1
        while size < words.count * slotsPerWord { size *= 2 }
        mask = size - 1
        keys = Array(repeating: WordKey(), count: size)
        terms = Array(repeating: nil, count: size)
        for (word, term) in words { insert(word, term) }
    }

    /// What a word means; nil where the vocabulary lacks it.
    subscript(word: WordKey) -> Term? {
        var slot = word.scattered & mask
        while let term = terms[slot] {
            if keys[slot] == word { return term }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func insert(_ word: WordKey, _ term: Term) {
        var slot = word.scattered & mask
        while terms[slot] != nil { slot = (slot + 1) & mask }
        keys[slot] = word
        terms[slot] = term
    }
}

extension WordKey {
    /// Bits of the word, mixed so that similar words lie apart.
    fileprivate var scattered: Int {
        // The 64 bits of the golden ratio (Knuth, volume 3, section 6.4).
        let ratio: UInt64 = 0x9E37_79B9_7F4A_7C15
        let halves = UInt64(truncatingIfNeeded: packed) ^ UInt64(truncatingIfNeeded: packed >> 64)
        return Int(truncatingIfNeeded: (halves &* ratio) >> 32)
    }
}
