public import Items

/// A mention with what it is compared by, and without what it is not: there may be very many.
public struct PreparedMention: Sendable {
    let traits: Traits

    /// The issue that states it.
    public var issue: IssueReference { traits.issue }
    /// The line on which it stands.
    public var line: Int { traits.line }
    /// What is stated.
    public var facts: Facts { traits.facts }
}

/// A thing with what mentions are compared with.
public struct PreparedStory {
    /// The name of the thing.
    public let uid: UID
    let traits: StoryTraits

    init(uid: UID, traits: StoryTraits) {
        self.uid = uid
        self.traits = traits
    }

    /// A thing of mentions in the order of publication; nil of none.
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
    /// In the order of their opening.
    public static func < (left: PreparedStory, right: PreparedStory) -> Bool {
        let (first, second) = (left.traits.opening, right.traits.opening)
        if first < second { return true }
        if second < first { return false }
        return left.uid < right.uid
    }

    /// Whether both are one thing.
    public static func == (left: PreparedStory, right: PreparedStory) -> Bool {
        left.uid == right.uid
    }
}

extension Traits {
    /// Whether it was published and written before another.
    static func < (left: Traits, right: Traits) -> Bool {
        if left.issue != right.issue { return left.issue < right.issue }
        if left.line != right.line { return left.line < right.line }
        if left.facts.when != right.facts.when { return left.facts.when < right.facts.when }
        return (left.facts.title, left.facts.kind.rawValue, left.facts.url ?? "")
            < (right.facts.title, right.facts.kind.rawValue, right.facts.url ?? "")
    }
}
