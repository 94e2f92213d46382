internal import Text

/// The sources of candidate names for an item.
enum NameSource: UInt8, Feature {
    /// The words of the clause with the date.
    case clause
    /// The subject of the clause's verb.
    case subject
    /// The event that the clause invites to.
    case object
    /// The object of the verb if the subject is only "we": "we talk about the results".
    case predicate
    /// The words right after a date at the beginning of its segment.
    case afterDate
    /// A link in the segment.
    case link
    /// Bold, italic, or quoted words in the segment.
    case marked
    /// Another field of the line, or another cell of the row.
    case field
    /// Another line of the block.
    case otherLine
    /// An item below this one.
    case child
    /// The item above.
    case parent
    /// The paragraph before the list.
    case lead
    /// The caption of the sentence with the date: a label or a first sentence without a verb.
    case caption
    /// A sentence before, in the same block.
    case earlierSentence
    /// The nearest heading that says what is below it.
    case heading
    /// A heading above that one.
    case upperHeading
    /// The title of the document.
    case documentTitle

    static let group = "nameSource"

    /// Sources above the entry, which may also name other entries.
    static let above: Set<NameSource> = [
        .parent, .heading, .upperHeading, .documentTitle, .lead,
    ]
}

/// A possible name for an item.
struct NameCandidate: Sendable {
    /// The words, without markup.
    var text: String
    var source: NameSource
    /// The index of the block with the words; nil for the document's title.
    var block: Int?
    /// The tokens of the words in their block.
    let tokens: Range<Int>
    /// The link on the words.
    var url: String?
    /// The place that is named with it.
    var place: Place?
    /// The evidence for and against it.
    var evidence: BitSet<NameEvidence> = []
    /// The sum of the weights, once all evidence is collected.
    var score = 0.0

    /// The sum of the weights of the evidence.
    func score(_ weights: Weights) -> Double {
        NameEvidence.allCases.reduce(weights.nameSources[source]) {
            evidence.contains($1) ? $0 + weights.names[$1] : $0
        }
    }
}

/// A piece of evidence for or against a name.
enum NameEvidence: UInt8, Feature {
    /// The name is entirely a link.
    case linked
    case bold
    case quoted
    case italic
    /// Most of its words are capitalized like names.
    case capitalized
    /// A word in it is capitalized like a name.
    case properName
    /// A word in it distinguishes it from other things.
    case ownWord
    /// All of its words are common to many things.
    case general
    /// The name has more words than names usually have.
    case long
    case veryLong
    /// The name has a verb, so it is a sentence.
    case sentence
    /// The name is outside the sentence with the date, which has a name.
    case outside
    /// The name also says what happens to its subject: "The portal will be unavailable".
    case statement
    /// The name's last word is one for a collection: "Foundation News".
    case collective
    /// The verb says that it takes place on the date.
    case takesPlace
    /// Marked words for an event at the beginning of the sentence, or the link right before the
    /// parentheses with the date.
    case leading
    /// The event that "which" refers to, right before the date: "the Summit, which is held on".
    case antecedent
    /// Somebody who does something, not an event: "The team will upgrade".
    case agent
    /// The first line of a block with the date on another line.
    case headline
    /// A country or state follows after a comma, as after a town.
    case beforeCountry
    /// The name begins with "I", "we" or similar.
    case pronoun
    /// The name only says what can be done.
    case action
    /// The name is only a place.
    case place
    /// The name is an address, an amount, or a zone.
    case noWords
    /// The name is right next to the date.
    case touchesDate
    /// The name is on the same line as the date; a link is in the same segment.
    case sameLine
    /// The name is in a column, or after a label, for names.
    case namedField
    /// The name is in a column, or after a label, for speakers, prices, or the like.
    case otherField
    /// The name consists of several adjacent fields.
    case run
    /// The name is in the only item below a line of fields, or bold there.
    case detail
    /// The name is a series in the profile.
    case series
    /// The name has a word for a kind of event: "meetup", "conference".
    case happening
    /// The name is the first of several fields.
    case first
    /// "with", "by", or "at" is before it: it is a person, a host, or a venue.
    case aside
    /// The name is in parentheses that do not contain the date.
    case parenthesis
    /// The name is a venue, judging by its words or its position after a town.
    case venue

    static let group = "name"
}
