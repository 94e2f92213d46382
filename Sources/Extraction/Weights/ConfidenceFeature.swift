/// The evidence for how likely an item is to be right in every field.
enum ConfidenceFeature: UInt8, Feature {
    /// Most items are right.
    case base
    /// By how much the kind is ahead of the next, in natural logarithms, at most 4.
    case kindMargin
    /// By how much the category is ahead of the next, at most 4.
    case categoryMargin
    /// Hardly a word tells the category.
    case categoryUnsaid
    /// By how much the name is ahead of the next, at most 4.
    case nameMargin
    /// How much speaks for the name, at most 8.
    case nameScore
    /// The name is that of the entry itself: a link, or bold.
    case nameMarked
    /// The name is from a heading, an item above, or the title of the document.
    case nameAbove
    /// Nothing but general words names it.
    case nameGeneral
    /// The title has a verb, or more words than names have.
    case titleLong
    /// The title has two parts: the name of an event or a topic, and what of it.
    case titleOfParts
    /// The date is in a sentence.
    case sentence
    /// The sentence has several dates.
    case sentenceOfMany
    /// Several entries are in one paragraph.
    case linesOfMany
    /// It is something that must be done.
    case task
    /// It is something that must be done, and no event is known to which it belongs.
    case taskAlone
    /// The date counts from the day of publication: "next Friday".
    case relative
    /// No day is known.
    case vague
    /// It repeats.
    case repeating
    /// Something contradicts the date, or it may be read otherwise.
    case ambiguous
    /// Nothing tells the zone of the time, or it is a guess.
    case zoneDoubt
    /// How unsure the place is, 0 to 1.
    case placeDoubt
    /// An event without a place.
    case placeless
    /// The place is that of a heading or of another event.
    case placeAbove
    /// The text gives a status: moved, cancelled, extended.
    case changed

    static let group = "confidence"
}
