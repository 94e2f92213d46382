/// A punctuation mark: any character that is not a letter, a digit, or a space.
public enum PunctuationMark: UInt8, Hashable, Sendable {
    case dot, comma, colon, semicolon, slash, plus, ampersand, at, hash, equals, underscore
    /// Any kind of dash or minus, or a row of them.
    case dash
    case tilde
    /// `|`, and the dots that are used like it: `·` and `•`.
    case bar
    case open, close
    case apostrophe, quote
    /// `$`, `€`, `%` and similar symbols.
    case currency
    case bang
    /// An empty line.
    case paragraph
    case other
}

extension PunctuationMark {
    /// True if it is one of these.
    public func isOne(of marks: BitSet<PunctuationMark>) -> Bool { marks.contains(self) }
}
