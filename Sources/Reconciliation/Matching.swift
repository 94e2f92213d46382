internal import CivilTime
internal import Items

/// The assignment of one issue's mentions to things: the likeliest pairs first.
struct Matching {
    /// A mention and a story that may be one thing.
    private struct Pair {
        let mention: Int
        let story: Int
        let score: Int
        let closeness: Int
        let isReworded: Bool
        /// Whether the page and the day are those of before: then no other words take the story.
        let isConfirmed: Bool
    }

    /// The issue's mentions.
    let mentions: [Traits]
    private var stories: [StoryTraits]
    private let pages: Pages
    /// How many stories there were before the issue.
    private let known: Int
    private var names: [UID?]
    private var assigned: [Int?]
    /// The dates that this issue gives to each story.
    private var dates: [Int: When] = [:]

    /// A matching in which nothing is assigned yet.
    init(mentions: [Traits], stories: [(uid: UID, traits: StoryTraits)]) {
        self.mentions = mentions
        self.stories = stories.map(\.traits)
        pages = Pages(mentions: mentions, stories: self.stories)
        names = stories.map(\.uid)
        known = stories.count
        assigned = Array(repeating: nil, count: mentions.count)
    }

    /// Assigns every mention that matches a known story, the best matches first.
    mutating func matchKnown() {
        for pair in pairs() where assigned[pair.mention] == nil {
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
        var pairs: [Pair] = []
        for mention in mentions.indices {
            for story in stories.indices {
                guard let comparison = comparison(mention, story), comparison.isMatch,
                    !comparison.date.isMove || !isOneOfMany(mention, story)
                else { continue }
                pairs.append(
                    Pair(
                        mention: mention, story: story, score: comparison.score,
                        closeness: comparison.date.distance,
                        isReworded: comparison.evidence.contains(.otherTitle),
                        isConfirmed: comparison.evidence.contains(.samePage)))
            }
        }
        return pairs.sorted { left, right in
            if left.isConfirmed != right.isConfirmed { return left.isConfirmed }
            if left.score != right.score { return left.score > right.score }
            if left.closeness != right.closeness { return left.closeness < right.closeness }
            return (left.mention, left.story) < (right.mention, right.story)
        }
    }

    private func comparison(_ mention: Int, _ story: Int) -> Comparison? {
        let isOwnPage = pages.isOwn(mentions[mention], of: stories[story])
        return Comparison(mentions[mention], with: stories[story], isOwnPage: isOwnPage)
    }

    /// Whether the mention, or the story that it might move, is one of several occasions that an
    /// issue gave the same words.
    ///
    /// Then another date is another occasion, unless the text says that it was moved. A link that both have must be that of the other occasions as well.
    private func isOneOfMany(_ mention: Int, _ story: Int) -> Bool {
        let said = mentions[mention]
        guard said.stance == .announced else { return false }
        let known = stories[story]
        let link = said.link.flatMap { known.links.contains($0) ? $0 : nil }
        return mentions.contains { other in
            other.facts.when.start != said.facts.when.start && other.isWordedLike(said)
                && (link == nil || other.link == link)
        }
            || stories[..<self.known].contains { other in
                other.facts.when.start != known.facts.when.start
                    && !other.issues.isDisjoint(with: known.issues)
                    && other.latest.isWordedLike(known.latest)
                    && link.map { other.links.contains($0) } ?? true
            }
    }

    /// An issue gives a thing one date, and repeats it in words that resemble each other: a mention
    /// with another date or a wholly other title is of another thing.
    private mutating func assign(_ pair: Pair) {
        let when = mentions[pair.mention].facts.when
        if let date = dates[pair.story] {
            guard when.isSame(as: date), !pair.isReworded else { return }
        } else {
            dates[pair.story] = when
        }
        assigned[pair.mention] = pair.story
    }

    /// The story that an earlier mention of this issue opened and that this one repeats.
    private func repeated(_ mention: Int) -> Int? {
        let best = (known..<stories.count).compactMap { story -> (story: Int, score: Int)? in
            guard let date = dates[story], mentions[mention].repeats(stories[story], date: date),
                let comparison = comparison(mention, story),
                comparison.isMatch, !comparison.evidence.contains(.otherTitle)
            else { return nil }
            return (story, comparison.score)
        }
        .max { ($0.score, $1.story) < ($1.score, $0.story) }
        return best?.story
    }

    private mutating func opened(by mention: Int) -> Int {
        stories.append(StoryTraits(opening: mentions[mention]))
        names.append(nil)
        dates[stories.count - 1] = mentions[mention].facts.when
        return stories.count - 1
    }
}

extension DateRelation {
    /// How far the dates lie apart, for telling equal scores apart.
    fileprivate var distance: Int {
        switch self {
        case .same: 0
        case .overlapping, .retold: 1
        case .moved(let days): days
        case .anotherRound: .max
        }
    }
}

extension Traits {
    /// Whether it may say once more what the same issue has said: on another line, with the same
    /// first day, or in the same words with only a month.
    fileprivate func repeats(_ story: StoryTraits, date: When) -> Bool {
        guard line != story.latest.line else { return false }
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
