internal import Text

extension Scan {
    /// A match with midnight at the end of its day, if something closes then: "until 5 May,
    /// midnight", "it closes on 5 May at midnight".
    func closing(_ match: Match) -> Match {
        guard match.value.clock?.first.isMidnight == true, closes(before: match.tokens.lowerBound)
        else { return match }
        var closing = match
        closing.value.clock?.first.isEndOfDay = true
        return closing
    }

    /// True if "until" is right before a token, or a word in its sentence says that something
    /// closes.
    private func closes(before token: Int) -> Bool {
        let sentence = tokens[max(0, token - Self.reachOfClosing)..<token].reversed()
            .prefix { !$0.endsSentence }
        let leads: BitSet<Particle> = [.by, .until, .before]
        let words: BitSet<Particle> = [.closing, .due]
        let lead = sentence.first { $0.particle != .the }?.particle
        return lead.map(leads.contains) == true
            || sentence.contains { $0.particle.map(words.contains) == true }
    }

    private static let reachOfClosing = 24
}
