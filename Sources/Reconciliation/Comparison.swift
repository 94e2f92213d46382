internal import CivilTime
internal import Items

/// The evidence for and against a mention belonging to a story.
struct Comparison {
    /// The evidence; empty if something rules the match out.
    let evidence: [Evidence]
    /// The relation of the mention's date to the story's.
    let date: DateRelation

    /// The sum of the weights.
    var score: Int { evidence.reduce(0) { $0 + $1.weight } }

    /// True if the mention belongs to the story, judged by these two alone.
    var isMatch: Bool { score >= Evidence.threshold }

    /// True if the mention may be about one occurrence of the story.
    ///
    /// It has no name of its own ("the December meetup"), or the story's name.
    func isOccurrence(of mention: Traits, in story: StoryTraits) -> Bool {
        date == .occurrence && score >= Evidence.occurrenceAlone
            && story.titles.contains { mention.title.names.isSubset(of: $0.title.names) }
    }

    /// Compares a mention with a story; nil if they cannot be the same thing.
    ///
    /// `isOwnPage` is true if the mention's link leads to a page that belongs to this story only.
    init?(_ mention: Traits, with story: StoryTraits, isOwnPage: Bool) {
        date = DateRelation(from: story, to: mention)
        guard mention.facts.kind == story.facts.kind || story.isExtended(by: mention),
            date != .anotherRound, !story.isUndated,
            !Comparison.isRuledOut(mention, story)
        else { return nil }
        evidence =
            [
                Comparison.link(mention, story), Comparison.title(mention, story),
                Comparison.place(mention, story), Comparison.properNames(mention, story),
            ].compactMap(\.self) + Comparison.names(mention, story)
            + Comparison.dates(date, mention, story)
            + (isOwnPage && date.isShift ? [.ownPage] : [])
    }
}

extension Comparison {
    private static func isRuledOut(_ mention: Traits, _ story: StoryTraits) -> Bool {
        if let mine = mention.facts.series, let other = story.facts.series, mine != other {
            return true
        }
        if mention.title.contradicts(story.latest.title) { return true }
        if mention.isPerPlace && place(mention, story) == .otherPlace { return true }
        if mention.isUndated, story.facts.recurrence != nil,
            !story.tells(ofOneOccurrence: mention)
        {
            return true
        }
        let differ = mention.facts.category != story.facts.category
        let areTasks = mention.facts.kind != .event
        return differ && areTasks && mention.facts.category != .other
            && story.facts.category != .other
    }

    private static func link(_ mention: Traits, _ story: StoryTraits) -> Evidence? {
        guard let link = mention.link, !story.links.isEmpty else { return nil }
        if story.links.contains(link) { return .sameLink }
        return link.isSpecific && story.links.allSatisfy(\.isSpecific) ? .otherLink : nil
    }

    private static func title(_ mention: Traits, _ story: StoryTraits) -> Evidence {
        let sameSeries = mention.facts.series != nil && mention.facts.series == story.facts.series
        if isHeadOfOther(mention, story) { return .similarTitle }
        return story.titles.map { title in
            let mine = sameSeries ? mention.subject.words : mention.title.words
            let other = sameSeries ? title.subject.words : title.title.words
            // A window that "is open" has the name of what is put off.
            let isVerb = mention.facts.kind != story.facts.kind
            return likeness(mine, isVerb ? other.subtracting(["open"]) : other)
        }
        .max { $0.weight < $1.weight } ?? .otherTitle
    }

    /// True for two tasks of the same category and day if only one title begins with a name, and
    /// the other title contains all words of that name.
    private static func isHeadOfOther(_ mention: Traits, _ story: StoryTraits) -> Bool {
        let facts = mention.facts
        guard facts.kind != .event, facts.category != .other,
            facts.category == story.facts.category,
            facts.when.start == story.facts.when.start
        else { return false }
        return story.titles.contains { title in
            let heads = [mention.head, title.head]
            return heads.filter(\.isEmpty).count == 1
                && heads.joined().allSatisfy {
                    mention.title.words.contains($0) && title.title.words.contains($0)
                }
        }
    }

    /// Evidence against a match if both titles have names but share none: "PyCon CFP", "RustConf
    /// CFP".
    ///
    /// A town does not count as a name: "Pier meetup in Oslo" and "Lagoon meetup in Oslo" share
    /// none.
    private static func properNames(_ mention: Traits, _ story: StoryTraits) -> Evidence? {
        let mine = mention.ownNames
        guard !mine.isEmpty, !isOnOneLink(mention, story) else { return nil }
        let isOther = story.titles.allSatisfy { title in
            !title.ownNames.isEmpty && mine.isDisjoint(with: title.ownNames)
        }
        return isOther ? .otherNames : nil
    }

    private static func isOnOneLink(_ mention: Traits, _ story: StoryTraits) -> Bool {
        mention.link.map(story.links.contains) ?? false
    }

    private static func likeness(_ left: Set<String>, _ right: Set<String>) -> Evidence {
        switch Likeness(left, right) {
        case .same: .sameTitle
        case .similar: .similarTitle
        case .related: .relatedTitle
        case .none: .otherTitle
        }
    }

    private static func place(_ mention: Traits, _ story: StoryTraits) -> Evidence? {
        let mine = mention.facts
        let other = story.facts
        // "PyData Munich" may take place in Brno, so a town in the name is weak evidence.
        let isOfName =
            mention.place.isNamed(in: mention.title)
            || story.latest.place.isNamed(in: story.latest.title)
        let isSameTitle = mention.title.words == story.latest.title.words
        if isOfName, isSameTitle { return nil }
        if let country = mine.country, let known = other.country, country != known {
            // A country without a place comes from the name: "KubeCon India" may be in Berlin.
            let isFromName = mine.place == nil || other.place == nil
            return isFromName && isSameTitle ? nil : .otherPlace
        }
        if !mention.place.isEmpty && !story.places.isEmpty {
            let agrees = story.places.contains { mention.place.agrees(with: $0) }
            if agrees { return .samePlace }
            let isOneSeries = mine.series != nil && mine.series == other.series
            let isOneAtATime = !mention.isPerPlace || isSameEdition(mention, story)
            return isOneSeries && mine.country != nil && isOneAtATime ? .otherTown : .otherPlace
        }
        return mine.country != nil && mine.country == other.country ? .samePlace : nil
    }

    /// True if two places in one country are probably the same place ("Paris", and a suburb of it).
    ///
    /// The page and the days must be the same, and the titles must not differ in a town.
    private static func isSameEdition(_ mention: Traits, _ story: StoryTraits) -> Bool {
        guard let link = mention.link, story.links.contains(link), !mention.facts.when.isVague,
            mention.facts.when == story.facts.when
        else { return false }
        let isByTown =
            mention.place.isNamed(in: mention.title)
            && story.latest.place.isNamed(in: story.latest.title)
        return !isByTown
    }

    private static func names(_ mention: Traits, _ story: StoryTraits) -> [Evidence] {
        let mine = mention.facts
        let other = story.facts
        var found: [Evidence] = []
        if mine.series != nil && mine.series == other.series { found.append(.sameSeries) }
        if mine.kind != .event, let event = mine.event, event == other.event {
            found.append(.sameEvent)
        }
        if mine.category == other.category {
            found.append(.sameCategory)
        } else if mine.category != .other && other.category != .other {
            found.append(.otherCategory)
        }
        if !mine.projects.isEmpty && mine.projects == other.projects { found.append(.sameProjects) }
        return found
    }

    private static func dates(
        _ date: DateRelation, _ mention: Traits, _ story: StoryTraits
    ) -> [Evidence] {
        let said: [Evidence] =
            ([.moved, .postponed, .cancelled].contains(mention.stance) ? [.saidToMove] : [])
            + former(mention, story)
        return switch date {
        case .same: [.sameDate] + (mention.isOnPage(of: story) ? [.samePage] : [])
        case .occurrence: [.occurrence]
        case .overlapping: [.overlappingDate]
        case .retold: [.retoldDate]
        case .moved(let days): said + (days > farDays ? [.farDate] : [])
        case .undated: said
        case .anotherRound: []
        }
    }

    /// The evidence from an old date that the text mentions together with the new one.
    private static func former(_ mention: Traits, _ story: StoryTraits) -> [Evidence] {
        guard let former = mention.former else { return [] }
        let isClose = story.isExtended(by: mention) && former.start == story.facts.when.lastDay
        return isClose || story.firstDays.contains(former.start)
            ? [.formerDate] : [.otherFormerDate]
    }

    /// A date that is further away than this is rarely a move.
    private static let farDays = 120
}
