/// What an abbreviation of a time zone may mean.
struct ZoneName: Hashable, Sendable {
    /// The IANA names that it may mean, the likeliest first.
    let candidates: [String]
    /// True if only capital letters spell it, since in lower case it is another word.
    var needsCapitals = true
    /// Its minutes ahead of UTC, if it names one half of the year.
    var offset: Int?
}
