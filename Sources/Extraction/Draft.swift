internal import CivilTime
internal import DateExpressions
internal import Items

/// A mention in the making.
struct Draft: Sendable {
    /// The unit in which its date stands.
    let unit: Int
    /// The entry that the unit stands below.
    let parent: Int?
    /// The line of the date.
    let line: Int
    var facts: Facts
    var stance: Mention.Stance
    /// The words that it was read from.
    let text: String
    /// Whether its date stands in a field of its own, and not in a sentence.
    let isEntry: Bool
    /// The words of the clause or field with the date, by which repeats are told.
    let clause: String
    /// The days that the text names for the same instant in other zones.
    let alternatives: [When]
    var confidence: Double
    var reasons: [String]
    let doubts: [String]
}

/// What was made of a date expression.
enum Verdict: Sendable {
    /// It dates something.
    case item(Draft)
    /// It was passed over, and why.
    case passedOver(Explanation)
    /// It stands in a unit that was not read, and why.
    case unread(Explanation)
}
