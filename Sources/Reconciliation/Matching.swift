internal import CivilTime
internal import Items

/// The assignment of one issue's mentions to things: the likeliest pairs first.
struct Matching {
    /// A mention and a story that may be one thing; small, since there may be millions.
    private struct Pair {
        let mention: Int32
        let story: Int32
        let closeness: Int32
        let score: Int16
        let isReworded: Bool
        /// Whether the page and the day are those of before: then no other words take the story.
        let isConfirmed: Bool
        /// True if the mention is of one occurrence of the story.
        let isOccurrence: Bool
        /// True if the two are one thing only if no other story matches.
        let isWeak: Bool
    }

    /// The mentions.
    let mentions: [Traits]
    private var stories: [StoryTraits]
    private let pages: Pages
    private let nearMentions: Neighbours
    private let nearStories: Neighbours
    /// How many stories there were before the issue.
    private let known: Int
    private var names: [UID?]
    private var assigned: [Int?]
    /// The story that each mention opened.
    private var opened: [Int?]
    /// The dates that this issue gives to each story.
    private var dates: [Int: When] = [:]

    /// A matching in which nothing is assigned yet.
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

    /// The first mention that matches a known story; nil where none does.
    mutating func firstMatch() -> Int? {
        matchKnown()
        return assigned.firstIndex { $0 != nil }
    }

    /// The story of each mention; `name` gives an identifier to one that a mention opens, other than
    /// those that were given before.
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

    /// The pairs without those of mentions that give no date, or no name, and may mean several stories.
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

    /// An issue gives a thing one date, and repeats it in words that resemble each other: a mention
    /// with another date or a wholly other title is of another thing.
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

    /// The only story of this issue that a mention without a name may be an occurrence of.
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
    /// How far the dates lie apart, for telling equal scores apart.
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
    /// Whether it may say once more what the same issue has said: on another line, with the same
    /// first day, or in the same words with only a month; on one line, the very same ("5 May & 5 May").
    fileprivate func repeats(_ story: StoryTraits, date: When) -> Bool {
        guard line != story.latest.line else { return facts == story.latest.facts }
        return facts.when.start == date.start && facts.when.isVague == date.isVague
            || facts.when.isSame(as: date) && title == story.latest.title
    }
}

extension DateRelation {
    /// Whether the thing would have another date from now on.
    fileprivate var isMove: Bool {
        guard case .moved = self else { return false }
        return true
    }
}

extension When {
    /// Whether two dates of one issue may be one: the same first day, or one names the other's
    /// month.
    fileprivate func isSame(as other: When) -> Bool {
        if isVague != other.isVague { return start <= other.lastDay && other.start <= lastDay }
        return start == other.start
    }
}
