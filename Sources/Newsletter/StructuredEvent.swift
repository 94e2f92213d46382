/// An event that a page describes for programs, as schema.org's `Event`.
public struct StructuredEvent: Hashable, Sendable {
    /// `name`.
    public var name: String
    /// `startDate`: a date, or a date and a time, in ISO 8601.
    public var start: String
    /// `endDate`, in the same form.
    public var end: String?
    /// The names and the address of `location`, from the venue to the country.
    public var place: [String] = []
    /// `url`.
    public var url: String?
    /// The last part of `eventStatus`, such as `EventCancelled`.
    public var status: String?
    /// The line of the source on which the description begins, 1-based.
    public var line: Int
}
