internal import CivilTime
internal import Items

/// The doubts about a story, in words.
struct Doubts {
    /// One short sentence per doubt.
    let texts: [String]

    /// The doubts about a story with its final date.
    init(of story: Story, dated when: When) {
        var texts = Doubts.readers(of: story, dated: when)
        if let date = Doubts.returningDate(in: story) {
            texts.append("issues disagree about the date: \(date) was replaced and came back")
        }
        let certainty = story.mentions.map(\.confidence).max() ?? 0
        if certainty < Doubts.enough { texts.append("the text is not clear about it") }
        self.texts = texts
    }

    /// The reader's doubts about the final date, unless another line states it clearly.
    private static func readers(of story: Story, dated when: When) -> [String] {
        let stating = story.mentions.filter { $0.facts.when.start == when.start }
        return stating.contains(where: \.doubts.isEmpty) ? [] : stating.last?.doubts ?? []
    }

    /// A first day that one issue replaced and a later one states again.
    private static func returningDate(in story: Story) -> CivilDate? {
        var left: Set<CivilDate> = []
        var current = story.opening.facts.when
        let rules = story.mentions.map(\.facts).filter { $0.recurrence != nil }
        for mention in story.mentions.dropFirst() {
            let isOfOneOccurrence = rules.contains { $0.occurrence(told: mention) != nil }
            let isOfClose = mention.facts.kind != story.opening.facts.kind
            guard !isOfOneOccurrence, !isOfClose else { continue }
            let when = current.updated(by: mention.facts.when, stance: mention.stance)
            guard when.start != current.start else { continue }
            if left.contains(when.start) { return when.start }
            left.insert(current.start)
            current = when
        }
        return nil
    }

    /// The confidence from which on there is no doubt.
    private static let enough = 0.5
}
