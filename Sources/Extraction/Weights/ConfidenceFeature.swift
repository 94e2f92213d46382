/// The evidence for the probability that all fields of an item are right.
enum ConfidenceFeature: UInt8, Feature {
    /// The starting value: every item has it, since most items are right.
    case base
    /// The lead of the kind over the next best, in natural logarithms of odds, at most 4.
    case kindMargin
    /// The lead of the category over the next best, at most 4.
    case categoryMargin
    /// Hardly any words indicate the category.
    case categoryUnsaid
    /// The lead of the name over the next best, at most 4.
    case nameMargin
    /// The score of the name, at most 8.
    case nameScore
    /// The name is in the entry itself, as a link or in bold.
    case nameMarked
    /// The name is from a heading, an item above, or the title of the document.
    case nameAbove
    /// Only general words name the item.
    case nameGeneral
    /// The title has a verb, or more words than names usually have.
    case titleLong
    /// The title has two parts: the name of an event or a topic, and the task or part of it.
    case titleOfParts
    /// The date is in a sentence.
    case sentence
    /// The sentence has several dates.
    case sentenceOfMany
    /// Several entries are in one paragraph.
    case linesOfMany
    /// The item is a task.
    case task
    /// The item is a task without a known event that it belongs to.
    case taskAlone
    /// The date counts from the day of publication: "next Friday".
    case relative
    /// No day is known.
    case vague
    /// The item repeats.
    case repeating
    /// Something contradicts the date, or it has another possible meaning.
    case ambiguous
    /// Nothing tells the zone of the time, or the zone is a guess.
    case zoneDoubt
    /// The doubt about the place, 0 to 1.
    case placeDoubt
    /// An event without a place.
    case placeless
    /// The place comes from a heading or another event.
    case placeAbove
    /// The text gives a status: moved, cancelled, extended.
    case changed

    static let group = "confidence"
}
