/// The separator between a piece of a block and the one before it.
enum Separator: UInt8, Comparable, Sendable {
    /// Nothing but a space: a date begins or ends.
    case edge
    case comma
    case open, close
    case colon
    /// A spaced dash.
    case dash
    /// `@`.
    case at
    case semicolon
    case sentence
    /// A bar or a dot between fields, a cell's border.
    case bar
    case line
    case start

    static func < (left: Separator, right: Separator) -> Bool { left.rawValue < right.rawValue }

    /// True if pieces on either side belong to different segments.
    var partsSegments: Bool { self >= .semicolon }
}

/// Tokens of a block between two separators.
struct Piece: Sendable {
    /// The tokens, without marks around them.
    let tokens: Range<Int>
    /// The separator before it.
    let separator: Separator
    /// How many parentheses are open around it.
    let depth: Int
    /// The date that it is, as an index of the block's dates; nil for other words.
    let date: Int?
    /// The time of day that it is, as an index of the block's; nil for other words.
    let clockTime: Int?
    /// The segment that it is a part of; segments count from 0.
    let segment: Int
    /// The line of text that it is a part of, by hard breaks and by breaks that begin a field.
    let line: Int
}
