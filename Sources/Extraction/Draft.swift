internal import CivilTime
internal import DateExpressions
internal import Items

/// A mention in the making.
struct Draft: Sendable {
    /// The block of its date.
    let block: Int
    /// The list item that the block belongs to.
    let parent: Int?
    /// The line of the date.
    let line: Int
    var facts: Facts
    var status: Mention.Stance
    /// The date that it had before, as the text says.
    var former: When?
    /// The words that it was read from.
    let text: String
    /// True if its date is in a field of its own, and not in a sentence.
    let isEntry: Bool
    /// True if nothing in its own block names it.
    let isNameless: Bool
    /// True for something that happens over the network.
    let isOnline: Bool
    /// True for a time of day for which the text states no zone.
    let isZoneOpen: Bool
    /// True for a time after nothing but the name of a zone or a place: "Tokyo: Friday, 01:00".
    let isZoneLine: Bool
    /// The zone at its place.
    let zoneOfPlace: String?
    /// The days that the text names for the same instant in other zones.
    let alternatives: [When]
    var confidence: Double
    /// How sure single fields are, by their names in JSON.
    var confidences: [String: FieldConfidence]
    var reasons: [String]
    var doubts: [String]
    /// The evidence by which it was read; nil unless it is to be kept.
    let evidence: ItemEvidence?
}

/// What was made of a date expression.
enum Verdict: Sendable {
    /// It dates something.
    case item(Draft)
    /// It repeats another line.
    case repeated(Explanation)
    /// It was passed over, and why.
    case passedOver(Explanation)
    /// It is in a block that was not read, and why.
    case unread(Explanation)
}
