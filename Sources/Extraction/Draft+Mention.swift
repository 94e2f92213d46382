internal import Items

extension Draft {
    /// The finished mention.
    func mention(of issue: IssueReference) -> Mention {
        Mention(
            issue: issue, line: line, facts: facts, stance: stance,
            text: text.split { $0.isWhitespace }.joined(separator: " "), confidence: confidence,
            reasons: reasons, doubts: doubts)
    }
}
