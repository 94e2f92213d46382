internal import Text

extension ClauseGrammar {
    /// The events that the clause invites to, or that its instruction is for.
    var objects: [Range<Int>] {
        let hasSubject = reading.map { !$0.isPronoun } ?? false
        return [leadingObject].compactMap(\.self)
            + regions.flatMap { objects(in: $0, hasSubject: hasSubject) }
    }

    /// The event that "which" or "that" refers to, if the relative clause says that it takes place
    /// on the date: "Come to the Python Day in Oslo, which is on 3 May".
    var antecedent: Range<Int>? {
        guard let region = regions.first,
            let relative = region.last(where: { isRelativePronoun($0) }),
            Range(from: relative + 1, to: region.upperBound).allSatisfy({
                cues.says(Wording.lead.union([.eventVerb]), at: $0)
            }), cues.contains([.eventVerb, .auxiliary], in: relative..<region.upperBound)
        else { return nil }
        let before = PieceSplitter.trimmed(
            Range(from: region.lowerBound, to: relative), tokens)
        // If no noun names an event, take the one right before.
        guard
            let noun = cues.cues(in: before).last(where: { $0.happening != nil })?.tokens
                ?? before.last.map({ $0..<$0 + 1 })
        else { return nil }
        var start = noun.lowerBound
        while start > before.lowerBound, tokens[start - 1].mark == nil,
            cues.cue(at: start - 1)?.tags.isDisjoint(with: Self.outsideNames) ?? true
        { start -= 1 }
        // "FernCamp Sapporo, which is on".
        let end =
            (noun.upperBound..<before.upperBound).first { !tokens[$0].isCapitalized }
            ?? before.upperBound
        return start..<max(end, noun.upperBound)
    }

    /// Words that can be before a noun phrase, but are not part of it.
    private static let outsideNames = Wording.lead.union([.of, .pronoun, .eventVerb, .verb])

    private func isRelativePronoun(_ token: Int) -> Bool {
        tokens[token].casing == .lower
            && ["which", "that"].contains(block.words(token..<token + 1))
    }
}

extension ClauseGrammar {
    /// The event after a preposition that begins the sentence; nil if there is none.
    ///
    /// In “For the Python Day on 3 May a few seats are left”, it is the Python Day.
    private var leadingObject: Range<Int>? {
        guard let region = regions.first, let first = region.first,
            tokens[first].casing == .capitalized, let cue = cues.cue(at: first),
            ["for", "at", "to", "with"].contains(block.words(cue.tokens).lowercased()),
            let phrase = nounPhrase(in: Range(from: cue.tokens.upperBound, to: region.upperBound)),
            wording.hasProperName(phrase),
            cues.cues(in: phrase).contains(where: { $0.happening != nil })
                || phrase.contains(where: { tokens[$0].isNumber })
        else { return nil }
        return phrase
    }

    private func objects(in region: Range<Int>, hasSubject: Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for cue in cues.cues(in: region) where leadsToObject(cue, region, hasSubject) {
            let rest = Range(from: cue.tokens.upperBound, to: region.upperBound)
            if let object = nounPhrase(in: rest) { found.append(object) }
        }
        return found
    }

    /// True for a phrase that ends right before the event: "join us for", "we will host".
    private func leadsToObject(_ cue: Cue, _ region: Range<Int>, _ hasSubject: Bool) -> Bool {
        if cue.says(oneOf: [.invitation, .imperative]) {
            let name = cue.tokens.lowerBound..<min(region.upperBound, cue.tokens.lowerBound + 3)
            if wording.isTitle(name) { return false }
            return cue.tokens.lowerBound == wording.withoutFiller(region).lowerBound
                || tokens[cue.tokens.lowerBound].casing == .lower
        }
        guard tokens[cue.tokens.lowerBound].casing == .lower else { return false }
        // An event may follow the date: "The committee has reserved 22 June for the next Summit".
        if block.words(cue.tokens).lowercased() == "for", region == regions.last, regions.count > 1,
            // In "We plan for a beta on 3 May and for the release on 7 May", it has an object before.
            !cues.contains([.preposition], in: regions[0])
        {
            let rest = Range(from: cue.tokens.upperBound, to: region.upperBound)
            return nounPhrase(in: rest).map { phrase in
                wording.hasProperName(phrase)
                    && (cues.cues(in: phrase).contains { $0.happening != nil }
                        || wording.capitalShare(phrase) > 0.7 && !subjectIsName)
            } ?? false
        }
        // In "Two of us will be at PyCon US", the event is after "at", not the subject.
        if block.words(cue.tokens).lowercased() == "at" {
            let rest = Range(from: cue.tokens.upperBound, to: region.upperBound)
            let named = nounPhrase(in: rest).map { phrase in
                wording.hasProperName(phrase)
                    && (cues.cues(in: phrase).contains { $0.happening != nil }
                        || reading?.isPronoun == true && tokens[phrase.lowerBound].casing == .upper)
            }
            let verb = cues.cue(at: cue.tokens.lowerBound - 1, default: nil)
            if named == true, verb?.says(.auxiliary) == true { return true }
        }
        guard !hasSubject else { return false }
        if cue.says(oneOf: [.eventVerb, .verb]) { return !cue.says(.auxiliary) }
        // An event is after "to" in "Submit your talk to PyCon" and "come to the party", but not in
        // "to get to know each other".
        let word = block.words(cue.tokens).lowercased()
        let lead = Range(from: regions[0].lowerBound, to: cue.tokens.lowerBound)
        return ["for", "to", "at"].contains(word)
            && cues.contains([.invitation, .imperative], in: lead)
            && !cues.says([.verb, .eventVerb, .pronoun], at: cue.tokens.upperBound, default: true)
    }

    private var subjectIsName: Bool {
        reading.map { wording.hasProperName($0.subject) } ?? false
    }

    /// The noun phrase at the beginning of a range, after small words; nil if there is none.
    func nounPhrase(in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound,
            tokens[start].mark == .quote
                || tokens[start].casing == .lower
                    && cues.says(
                        [.determiner, .adjective, .pronoun, .preposition, .auxiliary], at: start)
        { start += 1 }
        var end = start
        while end < range.upperBound, !ends(at: end, start: start) { end += 1 }
        let phrase = PieceSplitter.trimmed(start..<end, tokens)
        return phrase.isEmpty ? nil : phrase
    }

    /// True for "for" between capitalized words: "Typography for Terminals".
    private func isInName(_ cue: Cue, start: Int) -> Bool {
        let joints = ["for", "of", "with", "to", "on"]
        let next = cue.tokens.upperBound
        return joints.contains(block.words(cue.tokens).lowercased())
            && cue.tokens.lowerBound > start && next < tokens.count
            && tokens[cue.tokens.lowerBound - 1].isCapitalized && tokens[next].isCapitalized
    }

    /// True if a noun phrase ends before a token.
    private func ends(at index: Int, start: Int) -> Bool {
        if isInsideLink(index) {
            // A link such as "[in this form]" in "raise your hands [in this form]" ends the phrase.
            return block.links.contains { $0.tokens.lowerBound == index && index > start }
                && cues.says([.preposition], at: index)
        }
        let token = tokens[index]
        if let mark = token.mark {
            switch mark {
            case .ampersand, .apostrophe, .slash, .plus, .hash, .underscore, .quote: return false
            case .dash, .dot, .bang:
                return !token.isGlued || SentenceEnd.isEnd(index, of: block.text)
            default: return true
            }
        }
        guard token.casing == .lower, let cue = cues.cue(at: index) else { return false }
        if cue.says(.of) { return false }
        if cue.says(.conjunction) {
            return index + 1 >= tokens.count || !tokens[index + 1].isCapitalized
        }
        if cue.says(.preposition), isInName(cue, start: start) { return false }
        return cue.says(oneOf: [
            .preposition, .auxiliary, .pronoun, .until, .fromWord, .subordinator, .past,
        ]) || cue.says(.eventVerb) && index > start
    }
}
