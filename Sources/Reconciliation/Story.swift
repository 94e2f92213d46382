public import Items

/// All mentions of one dated thing, with its permanent identifier.
public struct Story: Hashable, Sendable {
    /// The identifier.
    public var uid: UID
    /// Every mention, in order of publication; never empty.
    public private(set) var mentions: [Mention]

    /// A story that begins with a mention.
    public init(uid: UID, opening: Mention) {
        self.uid = uid
        mentions = [opening]
    }

    /// A story of mentions in any order; nil if there are none.
    public init?(uid: UID, mentions: [Mention]) {
        guard !mentions.isEmpty else { return nil }
        self.uid = uid
        self.mentions = mentions.sorted()
    }

    /// Adds a mention that is later than all others.
    mutating func append(_ mention: Mention) {
        mentions.append(mention)
    }

    /// True if any mention gives a date.
    public var isDated: Bool { mentions.contains { !$0.isUndated } }

    /// The first mention.
    public var opening: Mention { mentions[0] }

    /// The mentions grouped by issue, in order.
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
