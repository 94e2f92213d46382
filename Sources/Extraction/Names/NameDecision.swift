internal import Geography
internal import Items
internal import Newsletter
internal import Text

/// What a date's thing is called, and how it was found.
struct NameDecision: Sendable {
    /// The title.
    let title: String
    /// The name that it was made of; nil if only the words of the clause were.
    let name: NameCandidate?
    /// The event that the thing belongs to.
    let owner: Owner?
    /// By how much the best name is ahead of the next.
    let margin: Double
    /// The score of the best name.
    let score: Double
    /// The next best name.
    let runnerUp: String?
    /// All names that were weighed, the best one first.
    let candidates: [NameCandidate]
    /// How the title was made, in a few words.
    let reason: String
}

extension Situation {
    /// The best name for a thing of some kind; nil if nothing names it.
    func nameDecision(kind: Kind) -> NameDecision? {
        let owner = owner()
        var candidates = nameCandidates()
        judge(&candidates, owner: owner, kind: kind)
        for index in candidates.indices {
            candidates[index].score = candidates[index].score(knowledge.weights)
        }
        // Of equals the one that was found first.
        let ranked = candidates.enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
        return kind == .event
            ? eventName(ranked, owner: owner) : taskName(ranked, owner: owner, kind: kind)
    }

    /// Adds what only the whole situation can say of names.
    private func judge(_ candidates: inout [NameCandidate], owner: Owner?, kind: Kind) {
        for index in candidates.indices where candidates[index].block == block.id {
            let candidate = candidates[index]
            guard candidate.source != .subject, candidate.source != .object else { continue }
            if isVenue(candidate) { candidates[index].evidence.insert(.venue) }
            if isLinkBeforeParenthesis(candidate) { candidates[index].evidence.insert(.leading) }
            if isBeforeCountry(candidate) || owner?.isEvent == true && isBeforeTown(candidate) {
                candidates[index].evidence.insert(.beforeCountry)
            }
        }
        let isNamed =
            isSentence
            && candidates.contains { candidate in
                candidate.evidence.contains(.ownWord) && candidate.score(knowledge.weights) > 1
                    && !candidate.evidence.contains(.pronoun)
                    && [.subject, .object, .clause, .afterDate].contains(candidate.source)
            }
        guard isNamed else { return }
        let outside = Self.above.union([.earlierSentence, .caption])
        for index in candidates.indices where outside.contains(candidates[index].source) {
            candidates[index].evidence.insert(.outside)
        }
    }

    /// True for a short, plain name that a country follows after a comma: an unknown town.
    private func isBeforeCountry(_ candidate: NameCandidate) -> Bool {
        let longestTown = 3
        guard candidate.evidence.isDisjoint(with: [.linked, .bold, .namedField, .happening]),
            wording.wordCount(candidate.tokens) <= longestTown,
            let piece = pieces.firstIndex(where: { $0.tokens.contains(candidate.tokens.lowerBound) }
            ),
            piece + 1 < pieces.count, pieces[piece + 1].separator == .comma,
            case .place(let place) = layout.roles[piece + 1]
        else { return false }
        let location = layout.places[place].place.location
        return location?.town == nil && location?.country != nil
    }

    /// True for the link right before the parentheses with the date, where another date is the entry's:
    /// "Dock Meetup, 3 May, co-located with [Pier Fest](…) (3–4 May)".
    private func isLinkBeforeParenthesis(_ candidate: NameCandidate) -> Bool {
        guard datePiece.depth > 0, !others.isEmpty, candidate.evidence.contains(.linked),
            candidate.tokens.upperBound <= datePiece.tokens.lowerBound
        else { return false }
        return (candidate.tokens.upperBound..<datePiece.tokens.lowerBound)
            .allSatisfy { block.tokens[$0].mark != nil }
    }

    /// True for plain words beside a town behind the date, which name the venue where a heading names the
    /// event: "17–19 October | Palais des Congrès, Lyon".
    private func isBeforeTown(_ candidate: NameCandidate) -> Bool {
        guard candidate.evidence.isDisjoint(with: [.linked, .bold, .namedField, .happening]),
            candidate.tokens.lowerBound >= datePiece.tokens.upperBound,
            let piece = pieces.firstIndex(where: { $0.tokens.contains(candidate.tokens.lowerBound) }
            )
        else { return false }
        let isBefore =
            piece + 1 < pieces.count && pieces[piece + 1].separator == .comma
            && isTown(piece + 1)
        return isBefore
            || piece > 0 && isTown(piece - 1) && pieces[piece - 1].line == pieces[piece].line
    }

    private func isTown(_ piece: Int) -> Bool {
        guard case .place(let place) = layout.roles[piece] else { return false }
        return layout.places[place].place.location?.town != nil
    }

    /// True for plain words after a place on the same line, or with a word for a venue.
    private func isVenue(_ candidate: NameCandidate) -> Bool {
        guard candidate.evidence.isDisjoint(with: [.linked, .bold, .namedField]),
            candidate.source == .field || candidate.source == .otherLine
                || candidate.source == .afterDate || candidate.source == .clause
        else { return false }
        let first = candidate.tokens.lowerBound
        if let piece = pieces.firstIndex(where: { $0.tokens.contains(first) }) {
            let before = pieces[..<piece].indices.filter { pieces[$0].line == pieces[piece].line }
            let isAfterPlace = before.contains { index in
                if case .place = layout.roles[index] { true } else { false }
            }
            let isNamedBefore = before.contains { index in
                if case .words = layout.roles[index] { true } else { false }
            }
            if isAfterPlace, isNamedBefore, candidate.source != .clause,
                candidate.source != .afterDate
            {
                return true
            }
        }
        return !candidate.evidence.contains(.happening)
            && block.cues.contains([.venue], in: candidate.tokens)
            && candidate.source != .clause
    }

    private func decision(
        _ title: String, _ name: NameCandidate?, _ owner: Owner?, _ ranked: [NameCandidate],
        because reason: String
    ) -> NameDecision {
        let other = ranked.first { other in
            guard let name else { return true }
            return !other.text.holds(name.text) && !name.text.holds(other.text)
        }
        let score = name?.score ?? 0
        return NameDecision(
            title: TitleWriter.capitalized(TitleWriter.title(title)), name: name, owner: owner,
            margin: score - (other?.score ?? 0), score: score,
            runnerUp: other?.text, candidates: ranked, reason: reason)
    }
}

extension Situation {
    private func eventName(_ ranked: [NameCandidate], owner: Owner?) -> NameDecision? {
        guard let best = ranked.first, best.score > Self.leastScore else {
            return numberedName(ranked, owner: owner)
        }
        // "You can register for the summit on 3 May"
        if best.source == .predicate,
            let object = ranked.first(where: {
                $0.source == .object && $0.evidence.isSuperset(of: [.properName, .happening])
            })
        {
            return decision(object.text, object, owner, ranked, because: "\(object.source)")
        }
        if best.source == .child, let group = organizer(besides: best) {
            return decision(
                TitleWriter.title(group, best.text), best, owner, ranked,
                because: "name in the item below")
        }
        if Self.above.contains(best.source), let place = ownPlace, isOneOfMany,
            !TitleWriter.mentions(best.text, place.text)
        {
            return decision(
                TitleWriter.title(best.text, place.text), best, owner, ranked,
                because: "\(best.source) and place")
        }
        if Self.above.contains(best.source), block.block.role == .tableRow,
            let what = ranked.first(where: { $0.source == .field && isWhatOfPlace($0) }),
            let other = ranked.first(where: {
                $0.source == .field && !$0.tokens.overlaps(what.tokens)
            })
        {
            return decision(
                TitleWriter.title(what.text, other.text), what, owner, ranked,
                because: "what happens and place")
        }
        if best.source == .field, !best.evidence.contains(.properName), isWhatOfPlace(best),
            let place = ownPlace?.text
                ?? ranked.first(where: { $0.source == .field && $0.tokens != best.tokens })?.text
        {
            return decision(
                TitleWriter.title(best.text, place), best, owner, ranked,
                because: "what happens and place")
        }
        if let topic = topic(of: best, ranked, owner: owner) {
            return decision(
                TitleWriter.title(topic, best.text), best, owner, ranked,
                because: "\(best.source) below what it is about")
        }
        if Self.above.contains(best.source), let part = ownPart(ranked) {
            return decision(
                TitleWriter.title(best.text, part), best, owner, ranked,
                because: "\(best.source) and what happens")
        }
        if best.source == .field, let key = key(besides: best) {
            return decision(
                TitleWriter.title(key, best.text), best, owner, ranked, because: "key and field")
        }
        if best.evidence.contains(.general) || best.evidence.contains(.action),
            !Self.above.contains(best.source), let owner,
            !TitleWriter.mentions(best.text, owner.name)
        {
            return decision(
                TitleWriter.title(owner.name, best.text), best, owner, ranked,
                because: "general name below another")
        }
        return decision(
            withoutTask(best) ?? best.text, best, owner, ranked, because: "\(best.source)")
    }

    /// The name of an event without the task whose date is beside its own: "PyCon CFP closes 3 May; 7–9
    /// August".
    private func withoutTask(_ name: NameCandidate) -> String? {
        guard name.block == block.id, !others.isEmpty else { return nil }
        let tags: BitSet<LexicalTag> = [
            .action, .actionNoun, .closes, .opens, .deadline, .ends, .due,
        ]
        var own = name.tokens
        while let last = own.last, block.cues.says(tags, at: last) || block.tokens[last].mark != nil
        {
            own = own.dropLast()
        }
        let tail = Range(from: own.upperBound, to: name.tokens.upperBound)
        guard block.cues.contains([.closes, .opens, .deadline, .due], in: tail),
            wording.hasProperName(own)
        else { return nil }
        return block.words(own)
    }

    /// A version or another number beside general words, which is all that names an entry: "1.13.0 out".
    private func numberedName(_ ranked: [NameCandidate], owner: Owner?) -> NameDecision? {
        let part = ranked.first { candidate in
            candidate.block == block.id && [.field, .afterDate, .clause].contains(candidate.source)
                && candidate.evidence.isDisjoint(with: [.linked, .place, .aside, .pronoun])
                && candidate.tokens.contains { block.tokens[$0].isNumber }
                && candidate.tokens.contains { block.tokens[$0].isWord }
        }
        guard let part else { return nil }
        let title = owner.map { TitleWriter.title($0.name, part.text) } ?? part.text
        return decision(title, part, owner, ranked, because: "number and general words")
    }

    /// What a sentence is about that says something of "the portal" or "the winner" alone.
    private func topic(
        of best: NameCandidate, _ ranked: [NameCandidate], owner: Owner?
    ) -> String? {
        guard isSentence, best.block == block.id, !Self.above.contains(best.source),
            best.source != .earlierSentence, best.source != .caption
        else { return nil }
        if wording.hasProperName(subject(of: best)) {
            // "Stein is near. The nineteenth release of OpenStack is scheduled for 10 April."
            let bold = ranked.first {
                $0.source == .earlierSentence && $0.evidence.isSuperset(of: [.bold, .ownWord])
                    && !$0.evidence.contains(.sentence)
            }
            guard let bold, isDefinite(best.tokens) else { return nil }
            return TitleWriter.mentions(best.text, bold.text) ? nil : bold.text
        }
        let own =
            ranked.first { $0.source == .caption && $0.evidence.contains(.ownWord) }
            ?? ranked.first {
                $0.source == .earlierSentence && $0.evidence.contains(.ownWord)
                    && !$0.evidence.contains(.place)
            }
        let name = own?.text ?? owner?.name
        return name.flatMap { TitleWriter.mentions(best.text, $0) ? nil : $0 }
    }

    /// The general words of the entry itself, which say what happens and of what not: "voting".
    private func ownPart(_ ranked: [NameCandidate]) -> String? {
        let fewest = -2.5
        let part = ranked.first { candidate in
            candidate.block == block.id && candidate.score > fewest
                && candidate.evidence.isDisjoint(with: [.linked, .place, .aside, .pronoun])
                && [.field, .afterDate, .clause, .predicate].contains(candidate.source)
                && (!candidate.evidence.contains(.general) || candidate.source != .predicate)
                && isTelling(candidate)
        }
        return part?.text
    }

    /// True for words that say what happens, or are the only ones of their row.
    private func isTelling(_ candidate: NameCandidate) -> Bool {
        !candidate.evidence.isDisjoint(with: [
            .happening, .action, .noWords, .sentence, .namedField,
        ])
            || block.block.role == .tableRow || candidate.source == .predicate
    }

    /// The number or code in the first cell of a row, which tells it from others: "4.2.1".
    private func key(besides name: NameCandidate) -> String? {
        guard block.block.role == .tableRow, let first = record.first,
            case .words = layout.roles[first], pieces[first].date == nil
        else { return nil }
        let range = pieces[first].tokens
        let found = candidate(.field, range)
        return found?.evidence.contains(.noWords) == true && !name.tokens.overlaps(range)
            ? block.words(range) : nil
    }

    /// True for a cell of one word for what happens, as many rows have.
    private func isWhatOfPlace(_ name: NameCandidate) -> Bool {
        let mostWords = 2
        return block.block.role == .tableRow && name.evidence.contains(.happening)
            && wording.wordCount(name.tokens) <= mostWords
    }

    /// The subject of a name that is a whole sentence, or else all of the name.
    private func subject(of name: NameCandidate) -> Range<Int> {
        guard name.evidence.contains(.statement),
            let reading = ClauseGrammar(block: block, statement: statement).reading
        else { return name.tokens }
        return reading.subject
    }

    /// True for words after "the" or "this".
    private func isDefinite(_ range: Range<Int>) -> Bool {
        let words = ["the", "this", "these", "that"]
        return range.lowerBound > 0
            && words.contains(block.words(range.lowerBound - 1..<range.lowerBound).lowercased())
    }

    private static let leastScore = -0.5
    private static let above: Set<NameSource> = [
        .parent, .heading, .upperHeading, .documentTitle, .lead,
    ]

    /// The place that the entry itself names.
    private var ownPlace: Place? {
        layout.places.first { span in
            !span.place.text.isEmpty
                && (!isLineOfMany
                    || pieces.contains {
                        $0.line == datePiece.line && $0.tokens.overlaps(span.tokens)
                    })
        }?.place
    }

    /// True if other items of the list have dates and places, so that one name for all does not do.
    private var isOneOfMany: Bool {
        document.siblings(of: block).contains(where: isPeer) || isLineOfMany || hasPeersInSection
    }

    /// True for another entry with a date and a place.
    private func isPeer(_ other: AnnotatedBlock) -> Bool {
        other.id != block.id && !other.dates.isEmpty
            && !knowledge.places.places(in: other.all, of: other).isEmpty
    }

    /// True if other lists below the same heading have items with dates.
    private var hasPeersInSection: Bool {
        guard block.block.role == .listItem, let heading = document.headings(above: block).first
        else { return false }
        return document.section(of: heading).contains {
            $0.block.role == .listItem && isPeer($0)
        }
    }

    /// The link beside a name from the item below: who holds the event.
    private func organizer(besides name: NameCandidate) -> String? {
        let field = block.links.first { link in
            !wording.isCovered(link.tokens, by: [.linkText])
                && knowledge.places.place(link.tokens, of: block) == nil
        }
        guard let field else { return nil }
        let text = block.words(field.tokens)
        return TitleWriter.mentions(name.text, text) ? nil : text
    }
}

extension Situation {
    private func taskName(
        _ ranked: [NameCandidate], owner: Owner?, kind: Kind
    ) -> NameDecision? {
        let own = taskWords
        var text = block.words(own)
        let isTold = block.cues.contains([.actionNoun], in: own)
        let antecedent = isTold ? nil : antecedent(of: own)
        let task = isTold ? nil : taskField(besides: own)
        if let antecedent { text = block.words(antecedent) }
        let isNamed = !own.isEmpty && namesItself(own)
        if isNamed {
            let best = ranked.first { $0.block == block.id && own.overlaps($0.tokens) }
            var title =
                owner.map { needsOwner($0, text) ? TitleWriter.title($0.name, text) : text } ?? text
            if wording.isInstruction(own), title == text, let subject = subjectBefore(ranked) {
                title = TitleWriter.title(subject, text)
            }
            return decision(title, best, owner, ranked, because: "the words before the date")
        }
        let name = ranked.first {
            $0.evidence.contains(.ownWord) && $0.score > Self.leastScore
                && !$0.evidence.contains(.action) && !isSame($0, own)
        }
        let words = [task?.text ?? "", text].filter { !$0.isEmpty }
        let what = wording.hasOwnWord(own) ? words.reversed() : words
        guard let name else {
            let told = ranked.first { candidate in
                candidate.evidence.contains(.action)
                    && [.caption, .earlierSentence, .otherLine, .parent].contains(candidate.source)
            }
            guard let only = what.first ?? told?.text else { return nil }
            let title = owner.flatMap { $0.name == only ? nil : TitleWriter.title($0.name, only) }
            return decision(
                title ?? only, task, owner, ranked, because: "what must be done")
        }
        var title = name.text
        if let owner, needsOwner(owner, title), name.block == block.id {
            title = owner.name + ": " + title
        }
        if name.block == block.id, name.source != .earlierSentence, name.source != .caption,
            let topic = topic(of: name, ranked, owner: nil)
        {
            title = TitleWriter.title(topic, title)
        }
        if let task, !TitleWriter.mentions(title, task.text), task.text != name.text {
            title += ": " + task.text
        } else if text.isEmpty, let header = taskHeader {
            title += ": " + header
        } else if text.lowercased().hasPrefix(title.lowercased()) {
            title = text
        } else if !text.isEmpty, !saysOnlyEnd(own) || !saysTask(title),
            !TitleWriter.mentions(title, text) || isTelling(own)
        {
            title += isInstruction(name) ? " (\(text))" : ": " + text
        }
        var chosen = name
        if let url = task?.url { chosen.url = url }
        return decision(
            title, chosen, owner, ranked, because: "\(name.source) and what must be done")
    }

    /// What the sentences before an instruction speak of, if they name it.
    ///
    /// “The user survey is open. If you run a cloud, log your deployment by 3 May.”
    private func subjectBefore(_ ranked: [NameCandidate]) -> String? {
        let subject = ranked.first { candidate in
            (candidate.source == .earlierSentence || candidate.source == .caption)
                && candidate.evidence.contains(.ownWord)
                && candidate.evidence.isDisjoint(with: [.pronoun, .place, .agent])
                && block.cues.cues(in: candidate.tokens)
                    .contains { $0.task != nil || $0.happening != nil }
        }
        return subject?.text
    }

    /// What "it" is in "suggest it by 30 September": what can be done by a sentence before.
    private func antecedent(of own: Range<Int>) -> Range<Int>? {
        guard isSentence, !wording.hasOwnWord(own),
            block.cues.contains([.pronoun], in: own)
        else { return nil }
        return block.cues.last([.actionNoun], in: 0..<statement.segment.lowerBound)?.tokens
    }

    /// The header of the date's column, if it says what must be done: "CFP until".
    private var taskHeader: String? {
        var headers: [String] = []
        if let column = column(of: statement.piece), block.block.columns.indices.contains(column) {
            headers = [block.block.columns[column]]
        }
        headers += block.block.columns
        if let heading = document.headings(above: block).first {
            headers.append(heading.words(heading.all))
        }
        for text in headers {
            let header = AnnotatedBlock(title: TokenizedText(text))
            let wording = Wording(block: header)
            guard header.cues.contains([.action], in: header.all), !wording.hasOwnWord(header.all)
            else { continue }
            let words = wording.withoutLead(
                header.all, Wording.lead.union([.until, .by, .through]))
            return header.words(words)
        }
        return nil
    }

    /// The words of the clause without those that only lead to the date.
    private var taskWords: Range<Int> {
        let own = wordsOfTask
        // "Tickets: 1,200 kr until 3 May"
        let isAmount = own.allSatisfy {
            !block.tokens[$0].isWord || block.tokens[$0].casing == .upper
        }
        guard isAmount, let label = pieces.first(where: { statement.segment.covers($0.tokens) }),
            label.tokens.upperBound <= own.lowerBound,
            block.cues.contains([.actionNoun], in: label.tokens)
        else { return own }
        return label.tokens
    }

    private var wordsOfTask: Range<Int> {
        let lead = Wording.lead.union([.until, .by, .through, .weakVerb])
        if isDateFirst { return firstStatement(after: statement.after) }
        let grammar = ClauseGrammar(block: block, statement: statement)
        if let subject = bareSubject(grammar) { return subject }
        // "Sponsorship: sign by 26 September"
        let label = Range(
            from: ownWords.lowerBound, to: (grammar.mainClause ?? ownWords).lowerBound)
        if block.cues.contains([.actionNoun], in: label), !wording.hasVerb(label) {
            let own = wording.withoutLead(wording.withoutFiller(ownWords), lead)
            // "Apply for travel support: closes"
            guard let colon = own.last(where: { block.tokens[$0].mark == .colon }),
                saysOnlyEnd(Range(from: colon + 1, to: own.upperBound))
            else { return own }
            return own.lowerBound..<colon
        }
        if let reading = grammar.reading, reading.isPronoun {
            return grammar.objects.first.map { wording.withoutLead($0, lead) }
                ?? wording.withoutLead(wording.withoutFiller(reading.predicate), lead)
        }
        return wording.withoutLead(
            wording.withoutFiller(grammar.mainClause ?? ownWords), lead)
    }

    private func firstStatement(after range: Range<Int>) -> Range<Int> {
        let comma = pieces.first {
            range.contains($0.tokens.lowerBound) && $0.separator == .comma
                && $0.tokens.lowerBound > range.lowerBound + 1
        }
        let end = comma.map { $0.tokens.lowerBound } ?? range.upperBound
        return wording.withoutLead(
            wording.withoutFiller(Range(from: range.lowerBound, to: end)))
    }

    /// True if the words of a task say which thing it belongs to.
    private func namesItself(_ own: Range<Int>) -> Bool {
        wording.hasProperName(own)
            || block.links.contains { link in
                own.covers(link.tokens) && wording.hasOwnWord(link.tokens)
                    && wording.wordCount(link.tokens) > 1
            }
    }

    private func isSame(_ candidate: NameCandidate, _ own: Range<Int>) -> Bool {
        candidate.block == block.id && candidate.tokens == own
    }

    /// True if a title must say what event its task belongs to.
    private func needsOwner(_ owner: Owner, _ text: String) -> Bool {
        guard !TitleWriter.mentions(text, owner.name) else { return false }
        return owner.isEvent
    }

    /// True for words that only say that something ends: "closes", "Deadline".
    private func saysOnlyEnd(_ own: Range<Int>) -> Bool {
        wording.isCovered(own, by: [.closes, .ends, .due, .deadline, .until, .by, .auxiliary])
            && !block.cues.contains([.action, .actionNoun, .freeze], in: own)
    }

    /// True for a title that says what must be done.
    private func saysTask(_ title: String) -> Bool {
        let block = AnnotatedBlock(title: TokenizedText(title))
        return block.cues.contains([.action, .actionNoun, .imperative], in: block.all)
    }

    /// True for words that say what ends, and not only that something does.
    private func isTelling(_ own: Range<Int>) -> Bool {
        block.cues.contains([.action, .closes, .opens, .ends, .deadline], in: own)
            && !wording.isCovered(own, by: [.until, .by, .dateLabel, .preposition])
    }

    private func isInstruction(_ name: NameCandidate) -> Bool {
        guard name.block == block.id else { return false }
        return wording.isInstruction(name.tokens)
    }

    /// Another field of the entry that says what must be done: "Register now | prices double on".
    private func taskField(besides own: Range<Int>) -> NameCandidate? {
        for index in record where pieces[index].date == nil && pieces[index].clockTime == nil {
            let range = pieces[index].tokens
            guard !own.overlaps(range), !statement.before.overlaps(range) || isDateFirst,
                pieces[index].line == datePiece.line, !isClaimed(pieces[index])
            else { continue }
            let isTask =
                wording.isInstruction(range) || block.cues.contains([.actionNoun], in: range)
            let isLinked = block.links.contains { $0.tokens.overlaps(range) }
            guard isTask, isLinked || wording.isAction(range) else { continue }
            if let found = candidate(.field, range) { return found }
        }
        return nil
    }
}
