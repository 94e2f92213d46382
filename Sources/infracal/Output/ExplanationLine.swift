internal import CivilTime
internal import Extraction
internal import Items
internal import Terminal

/// The explanation of one date in an issue, for people.
struct ExplanationLine {
    private let explanation: Explanation
    private let place: String

    /// An explanation, with the name of the file.
    init(_ explanation: Explanation, at place: String) {
        self.explanation = explanation
        self.place = place
    }

    /// `issue.md:12: …words…`, followed by the meaning and the reasons on lines of their own.
    func lines(on screen: Screen) -> [String] {
        let words = DisplayText("\(place):\(explanation.line): \(explanation.text)").line
        let style: Palette.Style = explanation.mention == nil ? .quiet : .good
        return [
            screen.palette.styled(words, .header), "  " + screen.palette.styled(meaning, style),
        ]
            + reasons(on: screen)
    }

    private var meaning: String {
        guard let mention = explanation.mention else { return "passed over" }
        let facts = mention.facts
        let when = [facts.when.dayWording, facts.when.timeWording].compactMap(\.self)
        return "\(facts.kind.rawValue), \(facts.category.rawValue): "
            + DisplayText(facts.title).line + ", " + when.joined(separator: ", ")
            + " (\(mention.confidencePercent) sure)"
    }

    private func reasons(on screen: Screen) -> [String] {
        let text = "because of: " + explanation.reasons.joined(separator: "; ")
        let room = max(1, screen.columns - Self.indent.count)
        return Paragraph(DisplayText(text).line).lines(columns: room, limit: .max)
            .map { Self.indent + screen.palette.styled($0, .quiet) }
    }

    private static let indent = "    "
}
