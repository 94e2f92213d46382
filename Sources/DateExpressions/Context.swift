package import CivilTime

/// What a date expression is read against.
package struct Context: Hashable, Sendable {
    /// The day of publication, from which relative words and missing years count.
    package let published: CivilDate
    /// A year that the surroundings name, such as the heading "Days North America 2025"; nil where
    /// they name none.
    package let year: Int?

    /// A day of publication, and the year that the surroundings name.
    package init(published: CivilDate, year: Int? = nil) {
        self.published = published
        self.year = year
    }
}
