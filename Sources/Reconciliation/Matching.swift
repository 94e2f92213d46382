internal import CivilTime
internal import Items

/// Assigns one issue's mentions to stories, the best matches first.
struct Matching {
    /// A mention and a story that may match; kept small, since there may be millions.
    private struct Pair {
        let mention: Int32
        let story: Int32
        let closeness: Int32
        let score: Int16
        let isReworded: Bool
        /// True if the page and the day are as before, so that no other mention takes the story.
        let isConfirmed: Bool
        /// True if the mention is about one occurrence of the story.
        let isOccurrence: Bool
        /// True if the two match only if the mention matches no other story.
        let isWeak: Bool
    }

    /// The mentions.
    let mentions: [Traits]
    private var stories: [StoryTraits]
    private let pages: Pages
    private let nearMentions: Neighbours
    private let nearStories: Neighbours
    /// The number of stories before the issue.
    private let known: Int
    private var names: [UID?]
    private var assigned: [Int?]
    /// The story that each mention opened; nil if it opened none.
    private var opened: [Int?]
    /// The date that this issue gives for each story.
    private var dates: [Int: When] = [:]

    /// A matching without any assignments yet.
    init(mentions: [Traits], stories: [PreparedStory]) {
        self.mentions = mentions
        self.stories = stories.map(\.traits)
        pages = Pages(mentions: mentions, stories: self.stories)
        nearMentions = Neighbours(among: mentions.lazy.map(\.fineKeys), askers: mentions.count)
        nearStories = Neighbours(among: self.stories.lazy.map(\.fineKeys), askers: mentions.count)
        names = stories.map(\.uid)
        known = stories.count
        assigned = Array(repeating: nil, count: mentions.count)
        opened = assigned
    }

    /// Assigns every mention that matches a known story, the best matches first.
    mutating func matchKnown() {
        for pair in pairs() where assigned[Int(pair.mention)] == nil {
            assign(pair)
        }
    }

    /// The first mention that matches a known story; nil if none does.
    mutating func firstMatch() -> Int? {
        matchKnown()
        return assigned.firstIndex { $0 != nil }
    }

    /// The story of each mention.
    ///
    /// `name` returns an identifier for a story that a mention opens, different from all given
    /// before.
    mutating func uids(
        naming name: (Traits, Set<UID>) throws -> UID
    ) rethrows -> [UID] {
        var given: Set<UID> = []
        return try mentions.indices.map { index in
            let story = assigned[index] ?? repeated(index) ?? opened(by: index)
            if let uid = names[story] { return uid }
            let uid = try name(mentions[index], given)
            given.insert(uid)
            names[story] = uid
            return uid
        }
    }
}

extension Matching {
    private func pairs() -> [Pair] {
        var occasions = Occasions(
            mentions: mentions, near: nearMentions, stories: stories[..<known], near: nearStories)
        var pairs: [Pair] = []
        for mention in mentions.indices {
            for story in nearStories.near(mentions[mention].fineKeys) {
                guard let comparison = comparison(mention, story),
                    comparison.isMatch
                        || comparison.isOccurrence(of: mentions[mention], in: stories[story]),
                    !comparison.date.isMove || !occasions.isOneOfMany(mention, story)
                else { continue }
                pairs.append(
                    Pair(
                        mention: Int32(mention), story: Int32(story),
                        closeness: Int32(comparison.date.distance), score: Int16(comparison.score),
                        isReworded: comparison.evidence.contains(.otherTitle),
                        isConfirmed: comparison.evidence.contains(.samePage),
                        isOccurrence: comparison.date == .occurrence,
                        isWeak: !comparison.isMatch))
            }
        }
        pairs = unambiguous(pairs)
        pairs.sort { left, right in
            if left.isConfirmed != right.isConfirmed { return left.isConfirmed }
            if left.score != right.score { return left.score > right.score }
            if left.closeness != right.closeness { return left.closeness < right.closeness }
            return (left.mention, left.story) < (right.mention, right.story)
        }
        return pairs
    }

    /// The pairs without those that are ambiguous: the mention has no date or no name, and several
    /// stories match.
    private func unambiguous(_ pairs: [Pair]) -> [Pair] {
        var counts: [Int32: Int] = [:]
        for pair in pairs { counts[pair.mention, default: 0] += 1 }
        return pairs.filter { pair in
            let mustBeOnly = pair.isWeak || mentions[Int(pair.mention)].isUndated
            return !mustBeOnly || counts[pair.mention] == 1
        }
    }

    private func comparison(_ mention: Int, _ story: Int) -> Comparison? {
        let isOwnPage = pages.isOwn(mentions[mention], of: stories[story])
        return Comparison(mentions[mention], with: stories[story], isOwnPage: isOwnPage)
    }

    /// Assigns a mention to a story, unless the issue already gives the story another date or
    /// title.
    ///
    /// An issue gives a thing one date, and repeats it in similar words: a mention with another
    /// date or an entirely different title is about something else.
    private mutating func assign(_ pair: Pair) {
        let (mention, story) = (Int(pair.mention), Int(pair.story))
        guard !mentions[mention].isUndated, !pair.isOccurrence else {
            assigned[mention] = story
            return
        }
        let when = stories[story].when(toldBy: mentions[mention])
        if let date = dates[story] {
            guard when.isSame(as: date), !pair.isReworded else { return }
        } else {
            dates[story] = when
        }
        assigned[mention] = story
    }

    /// The story that an earlier mention of this issue opened and that this one repeats.
    private func repeated(_ mention: Int) -> Int? {
        let near = nearMentions.near(mentions[mention].fineKeys).compactMap { opened[$0] }
        let best = near.compactMap { story -> (story: Int, score: Int)? in
            guard let date = dates[story], let comparison = comparison(mention, story),
                comparison.date == .occurrence
                    || mentions[mention].repeats(stories[story], date: date),
                comparison.isMatch, !comparison.evidence.contains(.otherTitle)
            else { return nil }
            return (story, comparison.score)
        }
        .max { ($0.score, $1.story) < ($1.score, $0.story) }
        return best?.story ?? repeatedOccurrence(mention, of: near)
    }

    /// The only story of this issue of which a mention without a name may be an occurrence.
    private func repeatedOccurrence(_ mention: Int, of near: [Int]) -> Int? {
        let stories = Set(near).filter { story in
            comparison(mention, story)?
                .isOccurrence(of: mentions[mention], in: self.stories[story]) ?? false
        }
        return stories.count == 1 ? stories.first : nil
    }

    private mutating func opened(by mention: Int) -> Int {
        stories.append(StoryTraits(opening: mentions[mention]))
        names.append(nil)
        dates[stories.count - 1] = mentions[mention].facts.when
        opened[mention] = stories.count - 1
        return stories.count - 1
    }
}

extension DateRelation {
    /// The number of days between the dates, used to break ties.
    fileprivate var distance: Int {
        switch self {
        case .same: 0
        case .overlapping, .retold, .undated, .occurrence: 1
        case .moved(let days): days
        case .anotherRound: .max
        }
    }
}

extension Traits {
    /// True if it may repeat what the same issue already said.
    ///
    /// It is on another line, with the same first day, or with the same words and only a month; on the
    /// same line, it is exactly the same: "5 May & 5 May".
    fileprivate func repeats(_ story: StoryTraits, date: When) -> Bool {
        guard line != story.latest.line else { return facts == story.latest.facts }
        return facts.when.start == date.start && facts.when.isVague == date.isVague
            || facts.when.isSame(as: date) && title == story.latest.title
    }
}

extension DateRelation {
    /// True if the thing would get another date.
    fileprivate var isMove: Bool {
        guard case .moved = self else { return false }
        return true
    }
}

extension When {
    /// True if two dates of an issue may be the same: they have the same first day, or one is the
    /// month of the other.
    fileprivate func isSame(as other: When) -> Bool {
        if isVague != other.isVague { return start <= other.lastDay && other.start <= lastDay }
        return start == other.start
    }
}
