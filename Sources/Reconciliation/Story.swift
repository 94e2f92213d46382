public import Items

/// One thing as the issues tell it: its name for life, and its mentions in order.
public struct Story: Hashable, Sendable {
    /// The name of the thing.
    public var uid: UID
    /// Every mention of it, in the order of publication; never empty.
    public private(set) var mentions: [Mention]

    /// A story that a mention opens.
    public init(uid: UID, opening: Mention) {
        self.uid = uid
        mentions = [opening]
    }

    /// A story of mentions in any order; nil of none.
    public init?(uid: UID, mentions: [Mention]) {
        guard !mentions.isEmpty else { return nil }
        self.uid = uid
        self.mentions = mentions.sorted()
    }

    /// Adds a mention that is later than those that are there.
    mutating func append(_ mention: Mention) {
        mentions.append(mention)
    }

    /// True if an issue says when it is.
    public var isDated: Bool { mentions.contains { !$0.isUndated } }

    /// The mention that opened the story.
    public var opening: Mention { mentions[0] }

    /// The mentions by issue, in order.
    var chapters: [ArraySlice<Mention>] {
        var chapters: [ArraySlice<Mention>] = []
        var start = 0
        for index in mentions.indices.dropFirst()
        where mentions[index].issue != mentions[start].issue {
            chapters.append(mentions[start..<index])
            start = index
        }
        chapters.append(mentions[start...])
        return chapters
    }
}
