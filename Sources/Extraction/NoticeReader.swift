internal import CivilTime
internal import Items
internal import Newsletter
internal import Profiles
internal import Text

/// Reads what a text says of a thing without giving its date: "The Berlin meetup has been
/// cancelled".
struct NoticeReader {
    private let document: DocumentContext
    private let knowledge: Knowledge

    init(_ document: DocumentContext, knowledge: Knowledge) {
        self.document = document
        self.knowledge = knowledge
    }

    /// A mention for each thing that is called off or put off, dated by the issue for want of a
    /// date.
    func notices(of issue: IssueReference) -> [Mention] {
        document.blocks.compactMap { notice(in: $0, of: issue) }
    }

    private func notice(in block: AnnotatedBlock, of issue: IssueReference) -> Mention? {
        let longest = 40
        guard block.dates.isEmpty, block.passedOver.isEmpty, block.refusal == nil,
            block.block.role == .listItem || block.block.role == .paragraph,
            block.tokens.count <= longest, let stance = stance(of: block),
            let name = name(in: block)
        else { return nil }
        let facts = Facts(
            title: TitleWriter.title(block.words(name)), kind: .event, category: .other,
            when: .days(document.published), recurrence: nil, place: nil, country: nil,
            region: .global, projects: [], url: nil, event: nil,
            series: knowledge.series.series(namedIn: block.words(name))?.id)
        return Mention(
            issue: issue, line: block.block.text.firstLine, facts: facts, stance: stance,
            isUndated: true, text: block.words(block.all), confidence: Self.confidence,
            reasons: ["\(stance.rawValue) without a date"])
    }

    private static let confidence = 0.7

    private func stance(of block: AnnotatedBlock) -> Mention.Stance? {
        let cue = block.cues.first([.cancelled, .postponed], in: block.all)
        guard let cue, !block.cues.contains([.negation], in: block.all) || cue.says(.cancelled),
            !block.links.contains(where: { $0.tokens.covers(cue.tokens) })
        else { return nil }
        return cue.says(.cancelled) ? .cancelled : .postponed
    }

    /// The subject of the sentence, or the words beside the label "Cancelled:".
    private func name(in block: AnnotatedBlock) -> Range<Int>? {
        let wording = Wording(block: block)
        let pieces = PieceSplitter.pieces(of: block)
        let said: BitSet<LexicalTag> = [.cancelled, .postponed, .auxiliary, .callout]
        if let label = pieces.first, wording.isCovered(label.tokens, by: said), pieces.count > 1 {
            return named(pieces[1].tokens, wording)
        }
        guard let reading = ClauseGrammar(block: block, clause: firstSentence(of: block)).reading,
            !reading.isPronoun
        else { return nil }
        let rest = Range(from: reading.verb.tokens.lowerBound, to: block.all.upperBound)
        let reach = 4
        guard let cue = block.cues.first([.cancelled, .postponed], in: rest),
            cue.tokens.lowerBound - reading.verb.tokens.lowerBound <= reach
        else { return nil }
        return named(reading.subject, wording)
    }

    private func firstSentence(of block: AnnotatedBlock) -> Range<Int> {
        let end = block.all.first { SentenceEnd.isEnd($0, of: block.text) }
        return block.all.lowerBound..<(end ?? block.all.upperBound)
    }

    private func named(_ range: Range<Int>, _ wording: Wording) -> Range<Int>? {
        let own = wording.withoutLead(wording.withoutFiller(range))
        return wording.hasOwnWord(own) ? own : nil
    }
}
