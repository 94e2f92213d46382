/// A punctuation mark: any character that is neither letter, digit, nor space.
public enum Mark: UInt8, Hashable, Sendable {
    case dot, comma, colon, semicolon, slash, plus, ampersand, at, hash, equals, underscore
    /// Every dash and minus there is, and rows of them.
    case dash
    case tilde
    /// `|` and the dots that serve as one.
    case bar
    case open, close
    case apostrophe, quote
    /// `$`, `€`, `%` and their like.
    case currency
    case bang
    /// An empty line.
    case paragraph
    case other
}

extension Mark {
    /// True if it is one of these.
    public func isOne(of marks: BitSet<Mark>) -> Bool { marks.contains(self) }
}
