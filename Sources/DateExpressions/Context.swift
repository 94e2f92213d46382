public import CivilTime

/// What a date expression is read against.
public struct Context: Hashable, Sendable {
    /// The day of publication, from which relative words and missing years count.
    public var published: CivilDate
    /// A year that the surroundings name, such as the heading "Days North America 2025"; nil if they
    /// name none.
    public var year: Int?
    /// The month that the heading above names, such as "October 2026"; nil if there is none.
    ///
    /// Days that name no month are then days of it: "12 – Meetup", "Sat 7: Release party".
    public var month: CivilMonth?
    /// The order of day and month in numbers with slashes, if other dates of the issue show it.
    public var order: NumericOrder?
    /// True if the surroundings speak of what is to come, such as a list of upcoming events or a
    /// deadline; false if they look back; nil if they do not say.
    public var looksAhead: Bool?

    /// A day of publication, and what the surroundings say.
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

/// The order of day and month in a date of numbers.
public enum NumericOrder: Hashable, Sendable {
    /// `31/12`.
    case dayFirst
    /// `12/31`.
    case monthFirst
}
