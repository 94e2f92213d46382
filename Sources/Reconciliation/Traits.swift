internal import CivilTime
internal import Items
internal import Profiles

/// What a mention is compared by, worked out once.
///
/// It never changes and is handed around thousands of times: as a class it is not copied for that.
final class Traits: Sendable {
    /// The issue that states it.
    let issue: IssueReference
    /// The line on which it stands.
    let line: Int
    /// What is stated.
    let facts: Facts
    /// How it is spoken of.
    let stance: Mention.Stance
    /// True if the text gives no date.
    let isUndated: Bool
    /// The date that it replaces, as the text says.
    let former: When?
    /// The day on which it was published.
    let published: CivilDate
    /// All words of the title.
    let title: TitleWords
    /// The words that are left without the names of its event and its series.
    let subject: TitleWords
    /// The words before the colon of a title such as "Pier Survey: tell us what you think", if they are
    /// not the name of its event; empty otherwise.
    let head: Set<String>
    /// The numbers of editions in the title.
    let editions: EditionMarks
    /// The link, where it says something.
    let link: Link?
    /// The words of the place.
    let place: PlaceWords
    /// Whether editions of its series are told apart by place.
    let isPerPlace: Bool
    /// The keys under which mentions that may be of the same thing are found.
    let keys: [BlockKey]

    /// The traits of a mention; `series` are those of the profile by identifier.
    init(of mention: Mention, series: [String: SeriesNames]) {
        issue = mention.issue
        line = mention.line
        facts = mention.facts
        stance = mention.stance
        isUndated = mention.isUndated
        former = mention.former
        published = mention.issue.published.date
        title = TitleWords(facts.title)
        let names = facts.series.flatMap { series[$0] }
        let event = facts.kind == .event ? TitleWords.none : TitleWords(facts.event ?? "")
        subject = title.subtracting(event.words.union(names?.words ?? []))
        let parts = facts.title.split(separator: ": ", maxSplits: 1)
        let first = parts.count == 2 ? TitleWords(String(parts[0])).words : []
        head = first.count > 1 && !first.isSubset(of: event.words) ? first : []
        editions = EditionMarks(facts.title)
        link = facts.url.flatMap(Link.init)
        place = PlaceWords(facts.place)
        isPerPlace = names?.isPerPlace ?? false
        let identity = Identity(of: facts, title: title, link: link, isPerPlace: isPerPlace)
        let kinds = Traits.kinds(of: facts, stance: mention.stance)
        keys = Traits.keys(of: facts, kinds: kinds, title: title, link: link) + [identity.key]
    }

    /// What it would be called by, were it the first to speak of its thing.
    var identity: Identity {
        Identity(of: facts, title: title, link: link, isPerPlace: isPerPlace)
    }
}

extension Traits {
    /// The names in the title that are not those of its place.
    var ownNames: Set<String> { place.isEmpty ? title.names : title.names.subtracting(place.words) }

    /// Whether two mentions have the same words for what they speak of: an issue that gives two
    /// dates to the same words speaks of two occasions.
    func isWordedLike(_ other: Traits) -> Bool {
        guard facts.kind == other.facts.kind, facts.category == other.facts.category,
            !title.contradicts(other.title), !isElsewhere(than: other)
        else { return false }
        switch Likeness(title.words, other.title.words) {
        case .same: return true
        case .similar: return link != nil && link == other.link
        case .related, .none: return false
        }
    }

    private func isElsewhere(than other: Traits) -> Bool {
        !place.isEmpty && !other.place.isEmpty && !place.agrees(with: other.place)
    }
}
