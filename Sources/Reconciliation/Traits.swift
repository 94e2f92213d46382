internal import CivilTime
internal import Items
internal import Profiles

/// What a mention is compared by, worked out once.
struct Traits {
    /// What is stated.
    let facts: Facts
    /// How it is spoken of.
    let stance: Mention.Stance
    /// The day on which it was published.
    let published: CivilDate
    /// All words of the title.
    let title: TitleWords
    /// The words that are left without the names of its event and its series.
    let subject: TitleWords
    /// The link, where it says something.
    let link: Link?
    /// The words of the place.
    let place: Set<String>
    /// Whether editions of its series are told apart by place.
    let isPerPlace: Bool

    /// The traits of a mention; `series` are those of the profile by identifier.
    init(of mention: Mention, series: [String: SeriesNames]) {
        facts = mention.facts
        stance = mention.stance
        published = mention.issue.published.date
        title = TitleWords(facts.title)
        let names = facts.series.flatMap { series[$0] }
        let event = facts.kind == .event ? TitleWords.none : TitleWords(facts.event ?? "")
        subject = title.subtracting(event.words.union(names?.words ?? []))
        link = facts.url.flatMap(Link.init)
        place = TitleWords(facts.place ?? "").words
        isPerPlace = names?.isPerPlace ?? false
    }
}
