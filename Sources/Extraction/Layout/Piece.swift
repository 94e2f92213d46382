/// The separator between a piece of a block and the one before it.
enum Separator: UInt8, Comparable, Sendable {
    /// Only a space: a date begins or ends.
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
    /// A bar or a dot between fields, the border of a cell.
    case bar
    case line
    case start

    static func < (left: Separator, right: Separator) -> Bool { left.rawValue < right.rawValue }

    /// True if the separator separates segments, not only pieces.
    var partsSegments: Bool { self >= .semicolon }
}

/// The tokens of a block between two separators.
struct Piece: Sendable {
    /// The tokens, without surrounding marks.
    let tokens: Range<Int>
    /// The separator before it.
    let separator: Separator
    /// The number of open parentheses around it.
    let depth: Int
    /// The index of the date that it is, in the block's dates; nil for other words.
    let date: Int?
    /// The index in the block's times if the piece is a time of day; otherwise nil.
    let clockTime: Int?
    /// The segment that contains it, counted from 0.
    let segment: Int
    /// The line of text that contains it; soft breaks count only if they begin a field.
    let line: Int
}
