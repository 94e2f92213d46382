/// A word of the lexicon, as a small number.
public struct WordID: Hashable, Sendable {
    /// 0 for any word that is not in the lexicon; the words of the lexicon count from 1.
    public let rawValue: UInt16

    /// Any word that is not in the lexicon.
    @inlinable
    public static var unknown: WordID { WordID(rawValue: 0) }

    /// Creates the identifier with this number.
    @inlinable
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// True if the lexicon has the word.
    @inlinable
    public var isKnown: Bool { rawValue != 0 }
}
