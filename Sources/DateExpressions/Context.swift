package import CivilTime

/// What a date expression is read against.
package struct Context: Hashable, Sendable {
    /// The day of publication, from which relative words and missing years count.
    package let published: CivilDate
    /// A year that the surroundings name, such as the heading "Days North America 2025"; nil where
    /// they name none.
    package let year: Int?
    /// The order of day and month in numbers with slashes, where other dates of the issue show it.
    package let order: NumericOrder?

    /// A day of publication, and what the surroundings say of the year and of the order of numbers.
    package init(published: CivilDate, year: Int? = nil, order: NumericOrder? = nil) {
        self.published = published
        self.year = year
        self.order = order
    }
}

/// The order of day and month in a date of numbers.
package enum NumericOrder: Hashable, Sendable {
    /// `31/12`.
    case dayFirst
    /// `12/31`.
    case monthFirst
}
