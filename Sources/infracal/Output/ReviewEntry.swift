internal import CivilTime
internal import Items
internal import Reconciliation
internal import Store
internal import Terminal

/// Something that a person should check, written as lines or as JSON.
enum ReviewEntry {
    /// One doubt about one item.
    case doubt(Review.Finding)
    /// A paragraph that was too long to be read.
    case unread(UnreadParagraph)
    /// A future date that did not become an item.
    case passedOver(PassedOverDate)

    /// The entry on a screen: the subject, the problem, the line, and text to paste.
    func lines(on screen: Screen) -> [String] {
        switch self {
        case .doubt(let finding): Self.lines(about: finding, in: screen.palette)
        case .unread(let paragraph): Self.lines(about: paragraph, in: screen.palette)
        case .passedOver(let date): Self.lines(about: date, in: screen.palette)
        }
    }
}

extension ReviewEntry: Encodable {
    private enum Key: String, CodingKey {
        case item, doubt, correction, issue, line, text
        case lastDay = "last_day"
    }

    /// Writes an object with `doubt`.
    ///
    /// An item also has `item` and `correction`; a paragraph has `issue` and `line`; a date that
    /// did not become an item has those, `text` and `last_day`.
    func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        switch self {
        case .doubt(let finding):
            try object.encode(finding.item, forKey: .item)
            try object.encode(finding.doubt, forKey: .doubt)
            try object.encode(finding.correction, forKey: .correction)
        case .unread(let paragraph):
            try object.encode(paragraph.issue, forKey: .issue)
            try object.encode(paragraph.line, forKey: .line)
            try object.encode(paragraph.reason, forKey: .doubt)
        case .passedOver(let date):
            try object.encode(date.issue, forKey: .issue)
            try object.encode(date.line, forKey: .line)
            try object.encode(date.text, forKey: .text)
            try object.encode(date.lastDay, forKey: .lastDay)
            try object.encode(date.reason, forKey: .doubt)
        }
    }
}

extension ReviewEntry {
    /// The item, the doubt, the line it was read from, and the correction.
    private static func lines(about finding: Review.Finding, in palette: Palette) -> [String] {
        let item = finding.item
        let title = item.facts.when.dayWording + "  " + DisplayText(item.facts.title).line
        let source = item.mentions.last.map { mention in
            "  " + DisplayText("\(mention.issue):\(mention.line): “\(mention.text)”").line
        }
        return [
            palette.styled(title, .header),
            "  " + palette.styled(DisplayText(finding.doubt).line, .soon),
        ] + [source].compactMap(\.self)
            + finding.correction.split(separator: "\n")
            .map { palette.styled(String($0), .quiet) } + [""]
    }

    /// The line of the paragraph, and why it was not read.
    private static func lines(about paragraph: UnreadParagraph, in palette: Palette) -> [String] {
        let place = DisplayText("\(paragraph.issue):\(paragraph.line)").line
        return [
            palette.styled(place, .header),
            "  " + palette.styled(DisplayText(paragraph.reason).line, .soon), "",
        ]
    }

    /// The text of the date, its line, and the reason.
    private static func lines(about date: PassedOverDate, in palette: Palette) -> [String] {
        let place = DisplayText("\(date.issue):\(date.line)").line
        return [
            palette.styled(place + "  “" + DisplayText(date.text).line + "”", .header),
            "  " + palette.styled("passed over: " + DisplayText(date.reason).line, .soon), "",
        ]
    }
}
