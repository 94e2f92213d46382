/// A word of the lexicon, as a small number.
public struct WordID: Hashable, Sendable {
    /// 0 for a word that the lexicon lacks; the others count from 1.
    public let rawValue: UInt16

    /// A word that the lexicon lacks.
    @inlinable
    public static var unknown: WordID { WordID(rawValue: 0) }

    /// The word with a number.
    @inlinable
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// True if the lexicon has the word.
    @inlinable
    public var isKnown: Bool { rawValue != 0 }
}
