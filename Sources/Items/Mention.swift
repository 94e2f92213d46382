public import CivilTime

/// A dated item, as one line of one issue states it.
public struct Mention: Hashable, Sendable {
    /// The issue that states it.
    public let issue: IssueReference
    /// The line with the date, 1-based, in the issue's file.
    public let line: Int
    /// The properties that the line states.
    public var facts: Facts
    /// The status that the line states.
    public let status: AnnouncementStatus
    /// True if the text gives no date for something that earlier issues announced.
    ///
    /// `facts` then has the day of publication in place of a date.
    public let isUndated: Bool
    /// The date that this one replaces, if the text gives it ("moved from 3 May"); otherwise nil.
    public let former: When?
    /// The words that the mention was read from.
    public let text: String
    /// How confident the reader is, 0 to 1.
    public let confidence: Double
    /// How confident the reader is about single fields, by their JSON names.
    public let confidences: [String: FieldConfidence]
    /// The names of the rules and the evidence that led to this reading.
    public let reasons: [String]
    /// Reasons why the reading may be wrong, each a sentence without a period.
    public let doubts: [String]

    /// A mention of `facts` on a line of an issue.
    public init(
        issue: IssueReference, line: Int, facts: Facts, status: AnnouncementStatus = .announced,
        isUndated: Bool = false, former: When? = nil, text: String = "", confidence: Double = 1,
        confidences: [String: FieldConfidence] = [:], reasons: [String] = [],
        doubts: [String] = []
    ) {
        self.issue = issue
        self.line = line
        self.facts = facts
        self.status = status
        self.isUndated = isUndated
        self.former = former
        self.text = text
        self.confidence = confidence
        self.confidences = confidences
        self.reasons = reasons
        self.doubts = doubts
    }
}

extension Mention: Comparable {
    /// By the issue's publication, then by line.
    public static func < (left: Mention, right: Mention) -> Bool {
        if left.issue != right.issue { return left.issue < right.issue }
        if left.line != right.line { return left.line < right.line }
        if left.facts.when != right.facts.when { return left.facts.when < right.facts.when }
        let leftKey = (left.facts.title, left.facts.kind.rawValue, left.facts.url ?? "", left.text)
        let rightKey = (
            right.facts.title, right.facts.kind.rawValue, right.facts.url ?? "", right.text
        )
        return leftKey < rightKey
    }
}

extension Mention: Codable {
    private enum CodingKeys: String, CodingKey {
        case issue, published, line, former, text, confidence, confidences, reasons, doubts
        case status = "stance"
        case issueTitle = "issue_title"
        case issueURL = "issue_url"
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            issue: IssueReference(
                name: try fields.decode(String.self, forKey: .issue),
                published: try fields.decode(Timestamp.self, forKey: .published),
                title: try fields.decodeIfPresent(String.self, forKey: .issueTitle),
                url: try fields.decodeIfPresent(String.self, forKey: .issueURL)),
            line: try fields.decode(Int.self, forKey: .line),
            facts: try Facts(from: decoder),
            status: try fields.decodeIfPresent(AnnouncementStatus.self, forKey: .status)
                ?? .announced,
            former: try fields.decodeIfPresent(String.self, forKey: .former)
                .flatMap(When.init(interval:)),
            text: try fields.decode(String.self, forKey: .text),
            confidence: try fields.decode(Double.self, forKey: .confidence),
            confidences: try fields.decodeIfPresent(
                [String: FieldConfidence].self, forKey: .confidences) ?? [:],
            reasons: try fields.decode([String].self, forKey: .reasons),
            doubts: try fields.decodeIfPresent([String].self, forKey: .doubts) ?? [])
    }

    /// Writes one flat object: the issue, the line, the fields of `Facts`, and how it was read.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(issue.name, forKey: .issue)
        try fields.encode(issue.published, forKey: .published)
        try fields.encodeIfPresent(issue.title, forKey: .issueTitle)
        try fields.encodeIfPresent(issue.url, forKey: .issueURL)
        try fields.encode(line, forKey: .line)
        try facts.encode(to: encoder)
        try fields.encode(status, forKey: .status)
        try fields.encodeIfPresent(former?.interval, forKey: .former)
        try fields.encode(text, forKey: .text)
        try fields.encode(confidence, forKey: .confidence)
        try fields.encode(confidences, forKey: .confidences)
        try fields.encode(reasons, forKey: .reasons)
        try fields.encode(doubts, forKey: .doubts)
    }
}

extension Mention {
    /// The reader's confidence in percent: `57 %`.
    public var confidencePercent: String { "\(Int((confidence * 100).rounded())) %" }
}
