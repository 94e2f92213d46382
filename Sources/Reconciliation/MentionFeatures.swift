internal import CivilTime
internal import Items
internal import Profiles

/// The properties by which a mention is compared, computed once.
///
/// A class, since it never changes and is passed around thousands of times.
final class MentionFeatures: Sendable {
    /// The issue that states it.
    let issue: IssueReference
    /// The line in the issue.
    let line: Int
    /// The properties that the line states.
    let facts: Facts
    /// The status that the line states.
    let status: AnnouncementStatus
    /// True if the text gives no date.
    let isUndated: Bool
    /// The date that the text says is replaced.
    let former: When?
    /// The day of the issue's publication.
    let published: CivilDate
    /// All words of the title.
    let title: TitleWords
    /// The words of the title without the names of its event and its series.
    let subject: TitleWords
    /// The words before the colon in a title such as "Pier Survey: tell us what you think".
    ///
    /// Empty if there is no colon or only one word, or if they are the name of its event.
    let head: Set<String>
    /// The numbers of editions in the title.
    let editions: EditionNumbers
    /// The link; nil if there is none, or if it identifies nothing.
    let link: Link?
    /// The words of the place.
    let place: PlaceWords
    /// True if editions of its series differ by place.
    let isPerPlace: Bool
    /// The keys that mentions of the same thing are likely to share.
    let keys: [BlockingKey]

    /// The features of a mention; `series` has those of the profile by identifier.
    init(of mention: Mention, series: [String: SeriesWords]) {
        issue = mention.issue
        line = mention.line
        facts = mention.facts
        status = mention.status
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
        editions = EditionNumbers(facts.title)
        link = facts.url.flatMap(Link.init)
        place = PlaceWords(facts.place)
        isPerPlace = names?.isPerPlace ?? false
        let identity = Identity(of: facts, title: title, link: link, isPerPlace: isPerPlace)
        let kinds = MentionFeatures.kinds(of: facts, status: mention.status)
        keys =
            MentionFeatures.keys(of: facts, kinds: kinds, title: title, link: link) + [identity.key]
    }

    /// The identity of the cluster that this mention would open.
    var identity: Identity {
        Identity(of: facts, title: title, link: link, isPerPlace: isPerPlace)
    }
}

extension MentionFeatures {
    /// The names in the title, without those of its place.
    var ownNames: Set<String> { place.isEmpty ? title.names : title.names.subtracting(place.words) }

    /// True if two mentions name their subject in the same words.
    ///
    /// If an issue gives two dates to the same words, they are two separate things.
    func isWordedLike(_ other: MentionFeatures) -> Bool {
        guard facts.kind == other.facts.kind, facts.category == other.facts.category,
            !title.contradicts(other.title), !isElsewhere(than: other)
        else { return false }
        switch Similarity(title.words, other.title.words) {
        case .same: return true
        case .similar: return link != nil && link == other.link
        case .related, .none: return false
        }
    }

    private func isElsewhere(than other: MentionFeatures) -> Bool {
        !place.isEmpty && !other.place.isEmpty && !place.agrees(with: other.place)
    }
}

extension MentionFeatures {
    /// The keys of a mention's facts.
    ///
    /// `kinds` are the kinds of item that it may be about.
    static func keys(
        of facts: Facts, kinds: [Kind], title: TitleWords, link: Link?
    ) -> [BlockingKey] {
        var keys = [BlockingKey("date", facts.when.start.description, facts.kind.rawValue)]
        if let link { keys.append(BlockingKey("link", link.text)) }
        keys += kinds.flatMap { Self.keys(of: facts, kind: $0.rawValue, title: title) }
        return keys
    }

    /// The keys for the series, the title and the event, all with the given kind.
    private static func keys(of facts: Facts, kind: String, title: TitleWords) -> [BlockingKey] {
        var keys = seriesKeys(of: facts, kind) + titleKeys(title, kind)
        if facts.recurrence != nil {
            // "The December meetup" means an occurrence without naming the item, so common words
            // must be keys too.
            keys += title.words.subtracting(title.names).sorted().prefix(wordsInKeys)
                .map { BlockingKey("title", $0, kind) }
        }
        if facts.kind != .event, let event = facts.event {
            let words = TitleWords(event).words.sorted().joined(separator: " ")
            keys.append(BlockingKey("event", words, kind, facts.category.rawValue))
        }
        return keys
    }

    /// The keys for the series, one with the year and one with the next year.
    ///
    /// Dates around the turn of a year therefore share a key.
    private static func seriesKeys(of facts: Facts, _ kind: String) -> [BlockingKey] {
        guard let series = facts.series else { return [] }
        return [0, 1].map { step in
            BlockingKey(
                "series", series, kind, facts.category.rawValue,
                String(facts.when.start.year + step))
        }
    }

    /// The keys for pairs of the longest words, since a new wording rarely drops all of them.
    private static func titleKeys(_ title: TitleWords, _ kind: String) -> [BlockingKey] {
        let longest = title.words.sorted { left, right in
            (right.utf8.count, left) < (left.utf8.count, right)
        }
        .prefix(wordsInKeys).sorted()
        guard longest.count > 1 else { return longest.map { BlockingKey("title", $0, kind) } }
        return longest.indices.flatMap { first in
            longest.indices.dropFirst(first + 1).map { second in
                BlockingKey("title", longest[first], longest[second], kind)
            }
        }
    }

    private static let wordsInKeys = 3
}
