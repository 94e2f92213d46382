/// A column of a table.
public struct Column: Hashable, Sendable {
    /// The words above it.
    public let header: String
    /// How narrow it may become when the table is too wide; nil where it keeps its width.
    public let minimum: Int?
    /// Columns of low importance go first where the table cannot fit otherwise.
    public let importance: Int
    /// Whether numbers stand flush right.
    public let isFlushRight: Bool

    /// A column with its behaviour on narrow screens.
    public init(
        _ header: String, minimum: Int? = nil, importance: Int = 1, isFlushRight: Bool = false
    ) {
        self.header = header
        self.minimum = minimum
        self.importance = importance
        self.isFlushRight = isFlushRight
    }
}
