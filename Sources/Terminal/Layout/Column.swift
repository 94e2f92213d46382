/// A column of a table.
public struct Column: Hashable, Sendable {
    /// The column header.
    public let header: String
    /// The width to which it may shrink if the table is too wide; nil if its width is fixed.
    public let minimum: Int?
    /// Its importance: if the table does not fit otherwise, the least important columns are dropped
    /// first.
    public let importance: Int
    /// True if the text is aligned to the right.
    public let isFlushRight: Bool

    /// A column with its behavior on narrow screens.
    public init(
        _ header: String, minimum: Int? = nil, importance: Int = 1, isFlushRight: Bool = false
    ) {
        self.header = header
        self.minimum = minimum
        self.importance = importance
        self.isFlushRight = isFlushRight
    }
}
