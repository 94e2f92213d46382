internal import Items

/// Decides from the words around a date how its thing is spoken of.
enum StanceRules {
    /// The stance of a sentence or an entry.
    static func stance(of words: Words) -> Mention.Stance {
        if says(Cues.cancelled, words) { return .cancelled }
        if says(Cues.moved, words) { return .moved }
        if says(Cues.postponed, words) { return .postponed }
        return .announced
    }

    /// Whether one of the phrases stands among the words and no "not" right before it.
    private static func says(_ phrases: Phrases, _ words: Words) -> Bool {
        var rest = words
        let reach = 3
        while let match = phrases.first(in: rest) {
            if !Cues.negation.occur(in: words.last(reach, before: match.lowerBound)) { return true }
            rest = words.first(Int.max, from: match.upperBound)
        }
        return false
    }

    /// The stance of a remark that says nothing else; nil of any other text.
    static func stance(ofRemark text: String) -> Mention.Stance? {
        let words = Words(text)
        if Cues.cancelled.cover(words) { return .cancelled }
        if Cues.moved.cover(words) { return .moved }
        return Cues.postponed.cover(words) ? .postponed : nil
    }

    /// Whether words tell of the past and nothing in them looks ahead.
    static func isPast(_ words: Words) -> Bool {
        Cues.past.occur(in: words) && !looksAhead(words)
    }

    /// Whether the verb that stands last before a date tells of the past: "the deadline was".
    static func isPast(before words: Words) -> Bool {
        guard let past = Cues.past.last(in: words) else { return false }
        let ahead = Cues.ahead.last(in: words.first(Int.max, from: past.upperBound))
        return ahead == nil
    }

    /// Whether words look ahead.
    static func looksAhead(_ words: Words) -> Bool {
        Cues.ahead.occur(in: words)
    }
}
