public import Items

/// A mention reduced to what is compared, since there may be very many.
public struct PreparedMention: Sendable {
    let traits: Traits

    /// The issue that states it.
    public var issue: IssueReference { traits.issue }
    /// The line in the issue.
    public var line: Int { traits.line }
    /// The properties that the line states.
    public var facts: Facts { traits.facts }
}

/// A story reduced to what mentions are compared with.
public struct PreparedStory {
    /// The identifier of the story.
    public let uid: UID
    let traits: StoryTraits

    init(uid: UID, traits: StoryTraits) {
        self.uid = uid
        self.traits = traits
    }

    /// A story from mentions in order of publication; nil if there are none.
    public init?(uid: UID, mentions: some Sequence<PreparedMention>) {
        var traits: StoryTraits?
        for mention in mentions {
            if let traits {
                traits.append(mention.traits)
            } else {
                traits = StoryTraits(opening: mention.traits)
            }
        }
        guard let traits else { return nil }
        self.init(uid: uid, traits: traits)
    }
}

extension PreparedStory: Comparable {
    /// By their opening mentions.
    public static func < (left: PreparedStory, right: PreparedStory) -> Bool {
        let (first, second) = (left.traits.opening, right.traits.opening)
        if first < second { return true }
        if second < first { return false }
        return left.uid < right.uid
    }

    /// True if both are the same story.
    public static func == (left: PreparedStory, right: PreparedStory) -> Bool {
        left.uid == right.uid
    }
}

extension Traits {
    /// True if it was published, or written in the same issue, before another.
    static func < (left: Traits, right: Traits) -> Bool {
        if left.issue != right.issue { return left.issue < right.issue }
        if left.line != right.line { return left.line < right.line }
        if left.facts.when != right.facts.when { return left.facts.when < right.facts.when }
        return (left.facts.title, left.facts.kind.rawValue, left.facts.url ?? "")
            < (right.facts.title, right.facts.kind.rawValue, right.facts.url ?? "")
    }
}
