internal import CivilTime
internal import Items
internal import Newsletter
internal import Profiles
internal import Text

/// Reads what a text says about an item without giving its date: "The Berlin meetup has been
/// cancelled".
struct NoticeReader {
    private let document: DocumentContext
    private let knowledge: PriorKnowledge

    init(_ document: DocumentContext, knowledge: PriorKnowledge) {
        self.document = document
        self.knowledge = knowledge
    }

    /// A mention for each item that is cancelled or postponed without a date, and for each day on
    /// which a regular event does not take place.
    ///
    /// Without a date, the issue's date is used.
    func notices(of issue: IssueReference) -> [Mention] {
        document.blocks.flatMap { block in
            notice(in: block, of: issue).map { [$0] } ?? denials(in: block, of: issue)
        }
    }

    private func notice(in block: AnnotatedBlock, of issue: IssueReference) -> Mention? {
        let longest = 40
        guard block.dates.isEmpty, block.passedOver.isEmpty, block.refusal == nil,
            block.block.role == .listItem || block.block.role == .paragraph,
            block.tokens.count <= longest, let status = status(of: block),
            let name = name(in: block)
        else { return nil }
        return mention(
            of: name, in: block, status, on: document.published, of: issue,
            because: "\(status.rawValue) without a date")
    }

    private func mention(
        of name: Range<Int>, in block: AnnotatedBlock, _ status: AnnouncementStatus,
        on day: CivilDate, of issue: IssueReference, because reason: String
    ) -> Mention {
        let facts = Facts(
            title: TitleWriter.title(block.words(name)), kind: .event, category: .other,
            when: .days(day), recurrence: nil, place: nil, country: nil,
            region: .global, projects: [], url: nil, event: nil,
            series: knowledge.series.series(namedIn: block.words(name))?.id)
        return Mention(
            issue: issue, line: block.block.text.firstLine, facts: facts, status: status,
            isUndated: true, text: block.words(block.all), confidence: Self.confidence,
            reasons: [reason])
    }

    /// Mentions for sentences such as "No storage meeting on 24 December", which cancel one
    /// occurrence and announce nothing.
    private func denials(in block: AnnotatedBlock, of issue: IssueReference) -> [Mention] {
        guard block.cues.contains([.absent], in: block.all) else { return [] }
        let ends = block.all.filter { SentenceEnd.isEnd($0, of: block.text) }
        return block.dates.compactMap { date in
            guard date.expression.isDay, date.value.end == nil,
                date.value.start >= document.published
            else { return nil }
            let start = ends.last { $0 < date.tokens.lowerBound }.map { $0 + 1 } ?? 0
            let end = ends.first { $0 >= date.tokens.upperBound } ?? block.all.upperBound
            let sentence = start..<end
            let hasOthers = block.dates.contains { other in
                other.tokens != date.tokens && sentence.contains(other.tokens.lowerBound)
            }
            guard !hasOthers, let no = sentence.first(where: { isNo($0, in: block) }) else {
                return nil
            }
            let words = Range(
                from: no + 1, to: no < date.tokens.lowerBound ? date.tokens.lowerBound : end)
            let wording = Wording(block: block)
            let name = wording.withoutLead(wording.withoutFiller(words))
            let isCapitalized =
                no == sentence.lowerBound
                && name.first.map { block.tokens[$0].isCapitalized } ?? false
            guard
                isCapitalized || block.cues.cues(in: name).contains(where: { $0.happening != nil })
            else { return nil }
            return mention(
                of: name, in: block, .cancelled, on: date.value.start, of: issue,
                because: "no meeting on that day")
        }
    }

    private func isNo(_ token: Int, in block: AnnotatedBlock) -> Bool {
        block.words(token..<token + 1).lowercased() == "no"
            && block.cues.says([.absent], at: token)
    }

    private static let confidence = 0.7

    private func status(of block: AnnotatedBlock) -> AnnouncementStatus? {
        let cue = block.cues.first([.cancelled, .postponed], in: block.all)
        guard let cue, !block.cues.contains([.negation], in: block.all) || cue.says(.cancelled),
            !block.links.contains(where: { $0.tokens.covers(cue.tokens) })
        else { return nil }
        return cue.says(.cancelled) ? .cancelled : .postponed
    }

    /// The subject of the sentence, or the words next to the label "Cancelled:".
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
