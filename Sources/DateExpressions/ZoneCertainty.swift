/// How surely the words of a text name a time zone.
public enum ZoneCertainty: Hashable, Sendable {
    /// The text names none.
    case none
    /// The words have one meaning.
    case certain
    /// The words have several meanings: IANA names, the likeliest first, which `When.zone` has.
    case ambiguous(candidates: [String])
    /// The words mean the zone of the place, whichever that is ("local time").
    case local
    /// The words look like a zone, but name none that is known; `When.zone` is nil.
    case unknown
}
