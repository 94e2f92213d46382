public import CivilTime

/// The context in which a date expression is read.
public struct Context: Hashable, Sendable {
    /// The day of publication, on which relative words and missing years depend.
    public var published: CivilDate
    /// A year in the text around the expression; nil if there is none.
    ///
    /// For example 2025 below the heading "Days North America 2025".
    public var year: Int?
    /// The month in the heading above, such as "October 2026"; nil if there is none.
    ///
    /// Days without a month are then in this month: "12 – Meetup", "Sat 7: Release party".
    public var month: CivilMonth?
    /// The order of day and month in numbers with slashes, if other dates in the issue show it.
    public var order: NumericOrder?
    /// True if the text around the expression is about the future, false if it is about the past.
    ///
    /// Lists of upcoming events and deadlines are about the future. Nil if unknown.
    public var looksAhead: Bool?

    /// A context from its parts.
    public init(
        published: CivilDate, year: Int? = nil, month: CivilMonth? = nil,
        order: NumericOrder? = nil, looksAhead: Bool? = nil
    ) {
        self.published = published
        self.year = year
        self.month = month
        self.order = order
        self.looksAhead = looksAhead
    }
}

/// The order of day and month in a numeric date.
public enum NumericOrder: Hashable, Sendable {
    /// `31/12`.
    case dayFirst
    /// `12/31`.
    case monthFirst
}
