public import CivilTime

/// A dated thing, as known from one or more mentions.
public struct Item: Hashable, Sendable {
    /// The values of RFC 5545's `STATUS` for events (section 3.8.1.11).
    public enum Status: String, Codable, Sendable, CaseIterable {
        case confirmed, tentative, cancelled
    }

    /// The permanent identifier.
    public internal(set) var uid: UID
    /// How many times its date, time, place or status has changed (RFC 5545, section 3.8.7.4).
    public var sequence: Int
    /// The status: confirmed, tentative, or cancelled.
    public var status: Status
    /// The current state of its properties.
    public var facts: Facts
    /// Every mention of it, in order of publication.
    public var mentions: [MentionReference]
    /// The changes by later issues, in order of publication.
    public var revisions: [Revision]
    /// The UID of the event that it belongs to, such as the summit of a deadline.
    public var parent: UID?
    /// The UID of the other entry, if this is the opening or the close of a window.
    ///
    /// Only `entries` sets it; it is nil for every stored item.
    public internal(set) var sibling: UID?
    /// When the first issue that announced it was published.
    public var created: Timestamp
    /// When the last issue that changed it was published.
    public var modified: Timestamp
    /// How confident the reader was about its mentions, 0 to 1.
    public var confidence: Double
    /// How confident the reader was about single fields of the latest mention, by their JSON names.
    public var confidences: [String: FieldConfidence]
    /// Reasons for uncertainty, in words; empty if there are none.
    public var doubts: [String]

    /// Creates an item from all of its fields.
    public init(
        uid: UID, sequence: Int = 0, status: Status = .confirmed, facts: Facts,
        mentions: [MentionReference], revisions: [Revision] = [], parent: UID? = nil,
        created: Timestamp, modified: Timestamp, confidence: Double = 1,
        confidences: [String: FieldConfidence] = [:], doubts: [String] = []
    ) {
        self.uid = uid
        self.sequence = sequence
        self.status = status
        self.facts = facts
        self.mentions = mentions
        self.revisions = revisions
        self.parent = parent
        self.created = created
        self.modified = modified
        self.confidence = confidence
        self.confidences = confidences
        self.doubts = doubts
    }
}

extension Item: Comparable {
    /// By date, then UID: the order in which feeds and lists show items.
    public static func < (left: Item, right: Item) -> Bool {
        if left.facts.when != right.facts.when { return left.facts.when < right.facts.when }
        return left.uid < right.uid
    }
}

extension Item: Codable {
    private enum CodingKeys: String, CodingKey {
        case uid, sequence, status, mentions, revisions, parent, created, modified, confidence
        case confidences, doubts
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            uid: try fields.decode(UID.self, forKey: .uid),
            sequence: try fields.decode(Int.self, forKey: .sequence),
            status: try fields.decode(Status.self, forKey: .status),
            facts: try Facts(from: decoder),
            mentions: try fields.decode([MentionReference].self, forKey: .mentions),
            revisions: try fields.decode([Revision].self, forKey: .revisions),
            parent: try fields.decodeIfPresent(UID.self, forKey: .parent),
            created: try fields.decode(Timestamp.self, forKey: .created),
            modified: try fields.decode(Timestamp.self, forKey: .modified),
            confidence: try fields.decode(Double.self, forKey: .confidence),
            confidences: try fields.decodeIfPresent(
                [String: FieldConfidence].self, forKey: .confidences) ?? [:],
            doubts: try fields.decode([String].self, forKey: .doubts))
    }

    /// Writes one flat object: the fields of `Facts`, then those of identity and history.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(uid, forKey: .uid)
        try fields.encode(sequence, forKey: .sequence)
        try fields.encode(status, forKey: .status)
        try facts.encode(to: encoder)
        try fields.encode(mentions, forKey: .mentions)
        try fields.encode(revisions, forKey: .revisions)
        try fields.encode(parent, forKey: .parent)
        try fields.encode(created, forKey: .created)
        try fields.encode(modified, forKey: .modified)
        try fields.encode(confidence, forKey: .confidence)
        try fields.encode(confidences, forKey: .confidences)
        try fields.encode(doubts, forKey: .doubts)
    }
}
