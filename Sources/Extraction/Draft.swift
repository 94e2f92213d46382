internal import CivilTime
internal import DateExpressions
internal import Items

/// A mention before it is joined with others.
struct Draft: Sendable {
    /// The index of the block with its date.
    let block: Int
    /// The index of the list item that contains the block.
    let parent: Int?
    /// The line of the date.
    let line: Int
    var facts: Facts
    var status: AnnouncementStatus
    /// The earlier date, if the text gives it.
    var former: When?
    /// The words that it was read from.
    let text: String
    /// True if the date is in a field of its own, not in a sentence.
    let isEntry: Bool
    /// True if the block itself does not name the item.
    let isNameless: Bool
    /// True for an online event.
    let isOnline: Bool
    /// True if the text states a time of day without a zone.
    let isZoneOpen: Bool
    /// True for a time after only the name of a zone or place: "Tokyo: Friday, 01:00".
    let isZoneLine: Bool
    /// The zone of its place.
    let zoneOfPlace: String?
    /// The same instant in other zones, as the text gives it.
    let alternatives: [When]
    var confidence: Double
    /// The confidence in single fields, by their JSON names.
    var confidences: [String: FieldConfidence]
    var reasons: [String]
    var doubts: [String]
    /// The evidence for it; nil unless evidence is kept.
    let evidence: ItemEvidence?
}

/// The outcome for a date expression.
enum Verdict: Sendable {
    /// The date of an item.
    case item(Draft)
    /// A date that repeats another line.
    case repeated(Explanation)
    /// A date that did not become an item.
    case passedOver(Explanation)
    /// A date in a block that was not read.
    case unread(Explanation)
}
