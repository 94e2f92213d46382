/// A time zone's name as texts write it, and what it may mean.
struct ZoneName: Hashable, Sendable {
    /// The name in lower case.
    let name: String
    /// The IANA names that it may mean, the likeliest first.
    let candidates: [String]
    /// Whether only capital letters spell it, since the small ones are a word, too.
    let needsCapitals: Bool

    init(_ name: String, _ candidates: [String], needsCapitals: Bool = true) {
        self.name = name
        self.candidates = candidates
        self.needsCapitals = needsCapitals
    }

    init(_ name: String, _ zone: String, needsCapitals: Bool = true) {
        self.init(name, [zone], needsCapitals: needsCapitals)
    }
}
