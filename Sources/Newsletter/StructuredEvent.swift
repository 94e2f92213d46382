/// An event that a page describes as schema.org's `Event`.
public struct StructuredEvent: Hashable, Sendable {
    /// The property `name`.
    public var name: String
    /// The property `startDate`: a date, with or without a time, in ISO 8601.
    public var start: String
    /// The property `endDate`, in the same form.
    public var end: String?
    /// The names and the address of `location`, from the venue to the country.
    public var place: [String] = []
    /// The property `url`.
    public var url: String?
    /// The last part of `eventStatus`, such as `EventCancelled`.
    public var status: String?
    /// The source line on which the description begins, 1-based.
    public var line: Int
}
