internal import Text

extension ClauseGrammar {
    /// What the subject is, if the clause says so: "conference" in "Harbor Days is a one-track
    /// conference with eight talks".
    var definition: Cue? {
        reading.flatMap { $0.isPronoun ? nil : definition(of: $0.verb, in: $0.predicate) }
    }

    /// The word for a kind of event at the end of the noun phrase after "is a"; nil if the verb is
    /// another one, or the noun is.
    func definition(of verb: Cue, in region: Range<Int>) -> Cue? {
        let longestPhrase = 6
        let first = verb.tokens.upperBound
        guard verb.says(.auxiliary), region.contains(first),
            ["a", "an", "another", "our"].contains(block.words(first..<first + 1).lowercased())
        else { return nil }
        let phrase = Range(from: first + 1, to: min(region.upperBound, first + longestPhrase))
            .prefix { token in
                tokens[token].mark.map { $0 == .dash } ?? !cues.says(
                    [.preposition, .of], at: token)
            }
        let cue = cues.cues(in: phrase).last { $0.happening != nil && !$0.says(.hint) }
        return cue.flatMap { $0.tokens.upperBound == phrase.upperBound ? $0 : nil }
    }
}
