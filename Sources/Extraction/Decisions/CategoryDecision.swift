internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Items
internal import Profiles
internal import Text

extension Situation {
    /// The points for each category, from the phrases in the item's own words, its name, its
    /// fields, and the headings above.
    func categoryScores(
        _ name: NameDecision, kind: Kind, place: Place?
    ) -> Scores<Items.Category, CategoryFeature> {
        var evidence = CategoryEvidence(
            kind: kind, weights: knowledge.weights, isAboutAward: kind != .event && isAboutAward,
            isSpan: isSpan)
        weighOwnWords(&evidence, name, kind)
        evidence.weigh(cues: headerCues, .header)
        evidence.weigh(block, statement.segment, .segment)
        if !isSentence {
            for index in record where !isClaimed(pieces[index]) {
                evidence.weigh(block, pieces[index].tokens, .block)
            }
        }
        if let parent = document.parent(of: block) {
            evidence.weigh(parent, parent.all, .parent)
        }
        if let lead = document.lead(of: block) { evidence.weigh(lead, lead.all, .lead) }
        // If nothing else names the item, its heading does.
        var scope = name.name == nil ? CategoryFeature.name : .heading
        for heading in document.headings(above: block) {
            let isTop = heading.id == 0 && scope != .name
            evidence.weigh(heading, heading.all, isTop ? .document : scope)
            scope = .upperHeading
        }
        if let title = document.titleBlock { evidence.weigh(title, title.all, .document) }
        for range in unclaimed { evidence.weigh(block, range, .elsewhere) }
        if let url = link(name, isEvent: kind == .event) { evidence.weigh(address: url) }
        // A task has the category of what is to be done, not of the event that it belongs to.
        if let series = kind == .event
            ? knowledge.series.series(namedIn: ownName(name)) : series(name, kind: kind),
            kind == .event || !Owner.gatherings.contains(series.category)
        {
            evidence.scores.add(.series, to: series.category)
        }
        if kind == .event, let series = seriesAbove {
            evidence.scores.add(.seriesAbove, to: series.category)
        }
        // Nobody gathers where "the office is closed".
        let isGathering =
            !block.cues.contains([.closes], in: statement.clause) && !happensToThing(name)
        evidence.weighDefaults(
            isSpan: isSpan,
            isInTown: isGathering
                && (place?.location?.town != nil
                    // "Urbino, Italy", if the town is not known.
                    || (!isSpan || !isPlain(name)) && place?.isOnline == false
                        && place?.location?.country != nil
                        && place?.text.utf8.contains(UInt8(ascii: ",")) == true),
            isPlain: isPlain(name),
            isOnline: isGathering && place?.isOnline == true,
            // What repeats is no release: "Morning net 3.585".
            hasVersion: date.expression.recurrence == nil
                && TokenizedText(name.title).tokens[...].haveVersion)
        return evidence.scores
    }

    /// True for an event of several days.
    private var isSpan: Bool { date.value.end != nil && !date.value.isVague }

    /// The noun right before a marked name: "webinar" in "the webinar [Silicon for all](…)".
    private func nounBefore(_ name: NameCandidate) -> Cue? {
        let first = name.tokens.lowerBound - 1
        guard name.block == block.id, first >= 0,
            !name.evidence.isDisjoint(with: [.linked, .bold, .italic, .quoted])
        else { return nil }
        let mark = block.tokens[first].mark == .quote ? 1 : 0
        return block.cues.cues(in: 0..<first + 1 - mark).last {
            $0.tokens.upperBound == first + 1 - mark && $0.happening != nil
                && !$0.says(.hint) && !($0.says(.generic) && $0.happening == .conference)
        }
    }

    /// True for what a sentence says of a thing without a name: "The container leaves Rotterdam".
    private func happensToThing(_ name: NameDecision) -> Bool {
        guard let candidate = name.name, candidate.evidence.contains(.statement),
            !candidate.evidence.contains(.happening),
            let reading = ClauseGrammar(block: block, statement: statement).reading
        else { return false }
        return reading.subject.first.map { block.tokens[$0].casing == .lower } ?? false
            && !wording.hasProperName(reading.subject)
            && !block.quoted.contains { $0.overlaps(reading.subject) }
    }

    /// True for a title in plain words: neither capitalized nor with the year of an edition.
    private func isPlain(_ name: NameDecision) -> Bool {
        let yearDigits = 4
        return name.name?.evidence.isDisjoint(with: [.capitalized, .series]) ?? true
            && !TokenizedText(name.title).tokens.contains { $0.digits == yearDigits }
    }

    /// True if the paragraph or the heading above it mentions an award but no election.
    private var isAboutAward: Bool {
        let around = [block] + document.headings(above: block).prefix(1)
        let spoken = around.flatMap(\.cues.cues)
        return spoken.contains { $0.happening == .award }
            && !spoken.contains { $0.happening == .election && !$0.says(.nominating) }
    }

    /// True if the members of a group, such as a committee, meet: "The maintainers meet on 3 May".
    private var meetsByBody: Bool {
        guard let reading = ClauseGrammar(block: block, statement: statement).reading,
            reading.verb.happening == .meeting
        else { return false }
        // When users and groups meet, it is a meetup.
        let groups = ["community", "group", "users", "members", "people", "network", "society"]
        return block.cues.cues(in: reading.subject).contains {
            $0.says(oneOf: [.agent, .body]) && !groups.contains(block.words($0.tokens).lowercased())
        }
    }

    /// The words of the block outside the lines and segments of other entries.
    private var unclaimed: [Range<Int>] {
        guard isLineOfMany || !isSentence && !others.isEmpty else { return [block.all] }
        return record.map { pieces[$0].tokens }
    }

    private func weighOwnWords(
        _ evidence: inout CategoryEvidence, _ name: NameDecision, _ kind: Kind
    ) {
        if kind == .event {
            if meetsByBody { evidence.scores.add(.body, to: .meeting) }
            if let noun = ClauseGrammar(block: block, statement: statement).definition {
                evidence.weigh(noun, .name)
            }
        }
        // A task is named right before the date, an event by its name.
        if kind != .event {
            evidence.weigh(block, ownWords, .task)
            // "$45 until 3 May, $60 after" is the price of whatever one registers for.
            if !isSentence, wording.hasAmount(ownWords),
                !block.cues.cues(in: ownWords).contains(where: { $0.task != nil })
            {
                evidence.scores.add(.hint, to: .registration)
            }
            if let purpose = purpose(of: taskWords) { evidence.weigh(block, purpose, .task) }
        }
        if let candidate = name.name, let source = candidate.block.map({ document.blocks[$0] }) {
            let isOwn =
                (source.id == block.id || candidate.source == .child || kind == .event)
                && candidate.source != .earlierSentence
            // The topic of a sentence is its subject, not its place.
            if candidate.evidence.contains(.statement),
                let reading = ClauseGrammar(block: block, statement: statement).reading
            {
                evidence.weigh(source, reading.subject, .name)
                evidence.weigh(source, candidate.tokens, .segment)
            } else {
                evidence.weigh(
                    source, candidate.tokens, isOwn ? .name : .nameAbove,
                    hints: candidate.source != .child)
            }
            if kind == .event, let noun = nounBefore(candidate) { evidence.weigh(noun, .header) }
        }
        let isElsewhere = name.name?.source == .earlierSentence || name.name?.block != block.id
        if let nearest = block.cues.cues(in: statement.before).last(where: {
            $0.happening != nil || $0.task != nil
        }) {
            evidence.weigh(nearest, .nearest)
        }
        // If the name is from elsewhere, only the clause says what happens: "Look for the release
        // on 18 June".
        if isElsewhere { evidence.weigh(block, ownWords, .task) }
        let title = AnnotatedBlock(title: TokenizedText(name.title))
        let part = title.tokens.lastIndex { $0.mark == .colon }.map { $0 + 1 } ?? 0
        if !isElsewhere, name.name?.evidence.contains(.statement) != true {
            evidence.weigh(title, part..<title.all.upperBound, .title)
        }
        evidence.weigh(block, ownWords, .clause)
    }

    /// The series that the nearest heading names.
    private var seriesAbove: Series? {
        if let heading = document.headings(above: block).first,
            let series = knowledge.series.series(namedIn: heading.words(heading.all))
        {
            return series
        }
        return document.title.flatMap {
            knowledge.series.series(namedIn: $0.text(of: 0..<$0.tokens.count))
        }
    }

    /// The series that an event is an edition of, or that a task belongs to.
    func series(_ name: NameDecision, kind: Kind) -> Series? {
        if let own = knowledge.series.series(namedIn: ownName(name)) { return own }
        guard kind == .event else {
            return knowledge.series.series(namedIn: name.title)
                ?? name.owner.flatMap { knowledge.series.series(namedIn: $0.name) }
        }
        // "Superuser Awards: the winner will be announced at the Summit" is about the awards.
        let topic = name.title.split(separator: ":").first.map(String.init) ?? ""
        return topic == name.title ? nil : knowledge.series.series(namedIn: topic)
    }

    /// The words that name the item: in a sentence, only the subject.
    private func ownName(_ name: NameDecision) -> String {
        guard let candidate = name.name else { return name.title }
        guard candidate.evidence.contains(.statement), candidate.block == block.id,
            let reading = ClauseGrammar(block: block, statement: statement).reading
        else { return candidate.text }
        return block.words(reading.subject)
    }
}
