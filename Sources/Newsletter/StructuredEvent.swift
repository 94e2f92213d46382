/// An event that a page describes for programs, as schema.org's `Event`.
package struct StructuredEvent: Hashable, Sendable {
    /// `name`.
    package var name: String
    /// `startDate`: a date, or a date and a time, in ISO 8601.
    package var start: String
    /// `endDate`, in the same form.
    package var end: String?
    /// The names and the address of `location`, from the venue to the country.
    package var place: [String] = []
    /// `url`.
    package var url: String?
    /// The last part of `eventStatus`, such as `EventCancelled`.
    package var status: String?
    /// The line of the source on which the description begins, 1-based.
    package var line: Int
}
