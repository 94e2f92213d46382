/// A column of a table.
package struct Column: Hashable, Sendable {
    /// The words above it.
    package let header: String
    /// How narrow it may become when the table is too wide; nil where it keeps its width.
    package let minimum: Int?
    /// Columns of low importance go first where the table cannot fit otherwise.
    package let importance: Int
    /// Whether numbers stand flush right.
    package let isFlushRight: Bool

    /// A column with its behaviour on narrow screens.
    package init(
        _ header: String, minimum: Int? = nil, importance: Int = 1, isFlushRight: Bool = false
    ) {
        self.header = header
        self.minimum = minimum
        self.importance = importance
        self.isFlushRight = isFlushRight
    }
}
