/// How certain the zone of a time is.
public enum ZoneCertainty: Hashable, Sendable {
    /// The text names no zone.
    case none
    /// The name has one meaning.
    case certain
    /// The name has several meanings; `candidates` are IANA names, the most likely first.
    ///
    /// That one is also `When.zone`.
    case ambiguous(candidates: [String])
    /// The text means the zone of the place ("local time").
    case local
    /// The name looks like a zone, but is not known; `When.zone` is nil.
    case unknown
}
