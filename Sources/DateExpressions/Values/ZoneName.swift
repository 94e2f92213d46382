/// The possible meanings of a time zone's abbreviation.
struct ZoneName: Hashable, Sendable {
    /// The IANA names that it may mean, the most likely first.
    let candidates: [String]
    /// True if the name must be in capitals, since it is another word in lower case.
    var needsCapitals = true
    /// The offset in minutes ahead of UTC, if the abbreviation is for one half of the year.
    var offset: Int?
}
