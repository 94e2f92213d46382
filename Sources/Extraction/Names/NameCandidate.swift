internal import Text

/// The source of a candidate name for a dated item.
enum NameSource: UInt8, Feature {
    /// The words of the clause with the date.
    case clause
    /// The subject of the clause's verb.
    case subject
    /// The event that the clause invites to.
    case object
    /// The object of the verb, if the subject is only "we": "we talk about the results".
    case predicate
    /// The words right after a date that begins its segment.
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

    /// The heading above the entry, which may name others as well.
    static let above: Set<NameSource> = [
        .parent, .heading, .upperHeading, .documentTitle, .lead,
    ]
}

/// A name that the date's thing may have.
struct NameCandidate: Sendable {
    /// The words, without markup.
    var text: String
    var source: NameSource
    /// The block of the words; nil for the document's title.
    var block: Int?
    /// The tokens of the words in their block.
    let tokens: Range<Int>
    /// The link that belongs to the words.
    var url: String?
    /// The place that is named with it.
    var place: Place?
    /// The evidence for and against it.
    var evidence: BitSet<NameEvidence> = []
    /// How much speaks for it, once all evidence is gathered.
    var score = 0.0

    /// How much speaks for it.
    func score(_ weights: Weights) -> Double {
        NameEvidence.allCases.reduce(weights.nameSources[source]) {
            evidence.contains($1) ? $0 + weights.names[$1] : $0
        }
    }
}

/// One thing that speaks for or against a name.
enum NameEvidence: UInt8, Feature {
    /// Wholly a link.
    case linked
    case bold
    case quoted
    case italic
    /// Most of its words are written as names.
    case capitalized
    /// A word is written as a name.
    case properName
    /// A word tells it from other things.
    case ownWord
    /// Every word is one that many things have in common.
    case general
    /// It has more words than names have.
    case long
    case veryLong
    /// A verb makes a sentence of it.
    case sentence
    /// The sentence with the date has a name of its own.
    case outside
    /// It says of its subject what happens: "The portal will be unavailable".
    case statement
    /// Its last word is one for a collection: "Foundation News".
    case collective
    /// The verb says that it takes place then.
    case takesPlace
    /// Marked words for an event with which the sentence begins, or the link right before the
    /// parentheses with the date.
    case leading
    /// The event that "which" refers to, right before the date: "the Summit, which is held on".
    case antecedent
    /// Somebody who does something, and no event: "The team will upgrade".
    case agent
    /// The first line of a block whose date is on another line.
    case headline
    /// A country or a state follows after a comma, as after a town.
    case beforeCountry
    /// It begins with "I", "we" or the like.
    case pronoun
    /// It only says what can be done.
    case action
    /// It is a place and nothing else.
    case place
    /// It is an address, an amount, or a zone.
    case noWords
    /// It touches the date.
    case touchesDate
    /// It is on the line of the date, or, of a link, in its segment.
    case sameLine
    /// It is in a column or after a label of names.
    case namedField
    /// It is in a column or after a label of speakers, prices, or the like.
    case otherField
    /// Several fields that follow each other.
    case run
    /// In the only item below a line of fields, or set bold there: the event itself.
    case detail
    /// The profile knows a series of this name.
    case series
    /// A word says what kind of thing happens: "meetup", "conference".
    case happening
    /// It is the first of several fields.
    case first
    /// "with", "by", or "at" is before it: a person, a host, a venue.
    case aside
    /// In parentheses that do not hold the date.
    case parenthesis
    /// A venue, by its words or its place after a town.
    case venue

    static let group = "name"
}
