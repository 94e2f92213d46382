internal import Newsletter
internal import Text

extension Situation {
    /// The subject, objects, and predicate of the clause's verb.
    func namesInSentence() -> [NameCandidate] {
        let grammar = ClauseGrammar(block: block, statement: statement)
        var candidates = grammar.objects.compactMap { object in
            var found = candidate(.object, object)
            // "At SciPy 2023 (10–16 July) we teach": the date is that of SciPy.
            if datePiece.depth > 0, touchesParenthesis(object) {
                found?.evidence.insert(.antecedent)
            }
            return found
        }
        if let noun = grammar.antecedent, var found = candidate(.object, noun) {
            found.evidence.insert(.antecedent)
            candidates.append(found)
        }
        if let target = wording.targetBeforeParenthesis(in: statement.before),
            var found = candidate(.object, target)
        {
            found.evidence.insert(.antecedent)
            candidates.append(found)
        }
        if let parted = partedSubject { candidates.append(parted) }
        if let shared = sharedSubject, let found = candidate(.subject, withoutArticle(shared)) {
            candidates.append(found)
        }
        guard let reading = grammar.reading else { return candidates }
        if reading.isPronoun {
            if let predicate = namingPredicate(reading), !saysOnlyWhen(reading),
                !saysOnlyWhere(predicate),
                let found = candidate(.predicate, predicate)
            {
                candidates.append(found)
            }
            candidates += grammar.earlierSubjects.compactMap { candidate(.earlierSentence, $0) }
        } else if var found = candidate(.subject, withoutArticle(reading.subject)) {
            if reading.takesPlace {
                found.evidence.insert(.takesPlace)
            } else if !found.evidence.contains(.properName)
                || block.cues.contains([.agent, .body], in: found.tokens)
            {
                found.evidence.insert(.agent)
            }
            candidates.append(found)
        }
        return candidates
    }

    /// True for "meet in Oslo, Norway", which names nothing.
    private func saysOnlyWhere(_ predicate: Range<Int>) -> Bool {
        let inner = layout.places.filter { predicate.covers($0.tokens) }.map(\.tokens)
        return !inner.isEmpty
            && predicate.allSatisfy { token in
                !wording.isOwnWord(token) || inner.contains { $0.contains(token) }
            }
    }

    /// The words before a relative clause that parts them from their verb: "The Oslo meetup, which had
    /// been announced for March, was postponed to".
    private var partedSubject: NameCandidate? {
        guard isSentence,
            let first = statement.before.first(where: { block.tokens[$0].mark == nil }), first > 1,
            block.tokens[first - 1].mark == .comma,
            block.cues.says([.auxiliary, .eventVerb, .moved, .postponed], at: first)
        else { return nil }
        let start =
            (0..<first).last { SentenceEnd.isEnd($0, of: block.text) }.map { $0 + 1 } ?? 0
        let relative = (start..<first).first { token in
            token > start && block.tokens[token - 1].mark == .comma
                && ["which", "that"].contains(block.words(token..<token + 1))
        }
        guard let relative else { return nil }
        let subject = withoutArticle(wording.withoutFiller(start..<relative - 1))
        var found = candidate(.subject, subject)
        found?.evidence.insert(.antecedent)
        return found
    }

    /// True if only places are between a range and the parenthesis with the date.
    private func touchesParenthesis(_ range: Range<Int>) -> Bool {
        let end = datePiece.tokens.lowerBound
        guard range.upperBound < end else { return false }
        return (range.upperBound..<end).allSatisfy { token in
            block.tokens[token].mark != nil || block.cues.says([.preposition], at: token)
                || layout.places.contains { $0.tokens.contains(token) }
                || block.tokens[token].isCapitalized
        }
    }

    /// The subject that a clause shares with the one before it: "The poll opened on Monday and
    /// closes on 3 May", "Bobcat reaches its freeze on 3 May and is released on 10 May".
    var sharedSubject: Range<Int>? {
        guard
            saysOnlyEnd(ownWords)
                || wording.isCovered(ownWords, by: [.auxiliary, .eventVerb, .opens, .verb]),
            let first = ownWords.first,
            first > statement.segment.lowerBound,
            block.cues.says([.conjunction], at: first - 1),
            let reading = ClauseGrammar(
                block: block, clause: statement.segment.lowerBound..<first - 1
            ).reading, !reading.isPronoun
        else { return nil }
        return reading.subject
    }

    /// True for "It will be held", which says nothing about what takes place.
    private func saysOnlyWhen(_ reading: ClauseGrammar.Reading) -> Bool {
        let reach = 3
        let verb = reading.predicate.prefix(reach)
        return block.cues.contains([.eventVerb], in: verb)
            && !block.cues.cues(in: reading.predicate).contains { $0.happening != nil }
    }

    /// The words of a predicate that may be a name: "a dinner for admins" in "there's a dinner for
    /// admins".
    ///
    /// Nil for what people can do, such as "You can find us at the fair".
    private func namingPredicate(_ reading: ClauseGrammar.Reading) -> Range<Int>? {
        let subject = block.words(reading.subject).lowercased()
        if subject == "there" {
            let rest = Range(from: reading.verb.tokens.upperBound, to: reading.predicate.upperBound)
            let own = wording.withoutLead(wording.withoutFiller(rest))
            return own.isEmpty ? nil : own
        }
        let verb = block.words(reading.verb.tokens).lowercased()
        return subject == "you" && ["can", "may", "could"].contains(verb)
            ? nil : withoutClitic(reading.predicate)
    }

    /// The links, bold words, and subjects of earlier sentences in the same block.
    func namesInEarlierSentences() -> [NameCandidate] {
        let end = statement.segment.lowerBound
        guard end > 0, !isLineOfMany || block.block.role == .paragraph else { return [] }
        let start =
            isEntryOfList
            ? pieces.first { $0.line == datePiece.line }?.tokens.lowerBound ?? 0 : 0
        let earlier = Range(from: start, to: end)
        var candidates: [NameCandidate] = []
        for link in block.links where earlier.covers(link.tokens) {
            if let found = candidate(.earlierSentence, link.tokens, url: link.destination) {
                candidates.append(found)
            }
        }
        for range in block.strong
        where earlier.covers(range)
            && !Labels.isLabel(PieceSplitter.trimmed(range, block.tokens), of: block)
        {
            if let found = candidate(.earlierSentence, range) { candidates.append(found) }
        }
        // In "13 June: Python Day, Oslo. The CFP closes on 1 May.", the name is in the sentence of
        // another date.
        for index in pieces.indices where earlier.covers(pieces[index].tokens) {
            guard case .words = layout.roles[index],
                others.contains(where: {
                    $0.segment.covers(pieces[index].tokens)
                }), wording.hasProperName(pieces[index].tokens),
                block.cues.cues(in: pieces[index].tokens).contains(where: { $0.happening != nil })
            else { continue }
            if let found = candidate(.earlierSentence, pieces[index].tokens) {
                candidates.append(found)
            }
        }
        // The subject of the first sentence is the topic of the paragraph.
        if let first = pieces.first {
            let segment = pieces.prefix { $0.segment == first.segment }
            let sentence = first.tokens.lowerBound..<(segment.last?.tokens.upperBound ?? 0)
            let grammar = ClauseGrammar(block: block, clause: sentence)
            let subject =
                grammar.asked ?? grammar.reading.flatMap { $0.isPronoun ? nil : $0.subject }
            let objects = grammar.objects.filter { object in
                wording.hasProperName(object)
                    || block.cues.cues(in: object).contains {
                        $0.happening != nil || $0.task != nil
                    }
            }
            for subject in [subject].compactMap(\.self) + objects {
                if let found = candidate(.earlierSentence, subject) { candidates.append(found) }
            }
        }
        return candidates + [hostedEvent].compactMap(\.self)
    }

    /// The event that somebody hosts in the sentence before, if it takes place on the date.
    ///
    /// In “Foam Lab will host the Winter Meetup! It will be held on 3 May.”, it is the meetup.
    private var hostedEvent: NameCandidate? {
        guard isAnaphoric,
            ClauseGrammar(block: block, statement: statement).reading?.takesPlace == true
        else { return nil }
        let end = statement.segment.lowerBound
        let isEnd = { (token: Int) in SentenceEnd.isEnd(token, of: block.text) }
        let start = (0..<max(0, end - 1)).last(where: isEnd).map { $0 + 1 } ?? 0
        let before = Range(from: start, to: end)
        guard let host = ClauseGrammar(block: block, clause: before).reading,
            !block.cues.cues(in: host.subject).contains(where: { $0.happening != nil }),
            let event = block.cues.cues(in: host.predicate).last(where: {
                $0.happening != nil && !$0.says(.hint)
            })
        else { return nil }
        var first = event.tokens.lowerBound
        while first > host.predicate.lowerBound, block.tokens[first - 1].isCapitalized {
            first -= 1
        }
        var found = candidate(.earlierSentence, first..<event.tokens.upperBound)
        found?.evidence.insert(.antecedent)
        return found
    }

    /// True if the date is in a sentence, not in a field of an entry.
    var readsAsSentence: Bool {
        guard hasVerb(statement) || isInstruction || isPlainProse else { return false }
        // "24 May, [Name](…), CFP ends 3 March" is an entry, though its last part has a verb.
        return others.allSatisfy { other in
            other.segment != statement.segment || other.piece > statement.piece || hasVerb(other)
                || !PieceSplitter.trimmed(other.before, block.tokens).isEmpty
        }
    }

    /// True for "submit your talk", and for "if you have a topic, suggest it".
    private var isInstruction: Bool {
        if wording.isInstruction(ownWords) { return true }
        guard let first = ownWords.first, block.cues.says([.subordinator], at: first) else {
            return false
        }
        return ClauseGrammar(block: block, statement: statement).mainClause
            .map { wording.isInstruction($0) } ?? false
    }

    private func hasVerb(_ statement: Statement) -> Bool {
        ClauseGrammar(block: block, statement: statement).reading != nil
    }

    /// True for words that seem to be a sentence, although no verb in them is known.
    ///
    /// They are at least six, mostly in lower case, without a separator between them.
    private var isPlainProse: Bool {
        let fewest = 6
        let mostCapitals = 0.5
        guard block.block.role == .paragraph || block.tokens.last?.mark == .dot else {
            return false
        }
        return wording.wordCount(ownWords) >= fewest
            && wording.capitalShare(ownWords) < mostCapitals
            && !pieces.contains { ownWords.contains($0.tokens.lowerBound) && $0.separator > .close }
    }
}
