internal import CivilTime
internal import Items
internal import Reconciliation
internal import Terminal

/// One doubt about one item, for people and programs.
struct ReviewEntry: Encodable {
    /// The item.
    let item: Item
    /// What is doubtful.
    let doubt: String
    /// Lines of YAML to paste and to fill in.
    let correction: String

    init(_ finding: Review.Finding) {
        item = finding.item
        doubt = finding.doubt
        correction = finding.correction
    }

    /// The item, the doubt, the line it was read from, and the correction.
    func lines(on screen: Screen) -> [String] {
        let title = item.facts.when.dayWording + "  " + DisplayText(item.facts.title).line
        let source = item.mentions.last.map { mention in
            "  \(mention.issue):\(mention.line): “" + DisplayText(mention.text).line + "”"
        }
        let palette = screen.palette
        return [
            palette.styled(title, .header), "  " + palette.styled(DisplayText(doubt).line, .soon),
        ] + [source].compactMap(\.self)
            + correction.split(separator: "\n").map { palette.styled(String($0), .quiet) } + [""]
    }
}
