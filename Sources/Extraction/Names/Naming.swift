internal import DateExpressions
internal import Geography
internal import Newsletter
internal import Profiles
internal import Text

/// Makes candidate names from the words of a block.
struct Naming {
    let block: AnnotatedBlock
    let knowledge: PriorKnowledge

    /// A candidate for a range, with the evidence from its words.
    ///
    /// Nil if nothing is left without small words, the place, and the date.
    func candidate(
        _ source: NameSource, _ range: Range<Int>, url: String? = nil
    ) -> NameCandidate? {
        let wording = Wording(block: block)
        var range = PieceSplitter.trimmed(beforeFormerDate(range), block.tokens)
        // The "s" of "Last month's meetup" belongs to the date before it.
        if let first = range.first, first > 0, block.tokens[first].isGlued,
            block.tokens[first - 1].mark == .apostrophe, block.words(first..<first + 1) == "s"
        {
            range = PieceSplitter.trimmed(range.dropFirst(), block.tokens)
        }
        guard !range.isEmpty else { return nil }
        let isLink = block.links.contains { $0.tokens.covers(range) }
        let place = isLink ? placeWithin(range) : peelPlace(&range)
        if source != .link, source != .marked {
            range = wording.withoutLead(wording.withoutPreposition(range))
        }
        // The name in "Harbor Conf is [on 3 May]; talks are due …" does not include "is".
        if source == .earlierSentence || source == .caption {
            range = wording.withoutLead(range, [.auxiliary, .weakVerb])
        }
        guard !range.isEmpty, wording.wordCount(range) > 0, !isDate(range), !isZone(range),
            !block.struck.contains(where: { $0.covers(range) }),
            !wording.isRelative(range.lowerBound), !knowledge.places.isTime(range, of: block)
        else { return nil }
        // In "[This] is what comes up in May", the words after the link are not a name.
        if block.tokens[range.lowerBound].casing == .lower,
            block.cues.says([.auxiliary], at: range.lowerBound), !wording.hasOwnWord(range)
        {
            return nil
        }
        range = withoutRemark(withoutSectionNumber(range))
        var candidate = NameCandidate(
            text: block.words(closed(range)), source: source, block: block.id, tokens: range,
            url: url ?? link(of: range), place: place)
        candidate.evidence = evidence(of: range)
        return candidate
    }

    /// The words before a date that another one replaces.
    ///
    /// In "The meeting in Trieste, announced for 4 May, is moved to 11 May", the name ends before
    /// "announced".
    private func beforeFormerDate(_ range: Range<Int>) -> Range<Int> {
        guard block.dates.contains(where: { $0.former != nil }),
            let former = block.passedOver.first(where: { range.covers($0.tokens) })
        else { return range }
        var end = former.tokens.lowerBound
        while end > range.lowerBound,
            block.tokens[end - 1].mark != nil
                || block.cues.says([.preposition, .fromWord, .determiner, .auxiliary], at: end - 1)
                || isParticiple(end - 1)
        { end -= 1 }
        return end > range.lowerBound ? range.lowerBound..<end : range
    }

    /// The tokens without the number of their section.
    ///
    /// That is the number in "6. Longer support", and in a heading also that in "2.1 Plenary".
    private func withoutSectionNumber(_ range: Range<Int>) -> Range<Int> {
        guard range.lowerBound == 0 || block.tokens[range.lowerBound].startsLine else {
            return range
        }
        var next = range.lowerBound
        var levels = 0
        while range.contains(next), block.tokens[next].isNumber, block.tokens[next].digits <= 2 {
            levels += 1
            next += 1
            guard range.contains(next), block.tokens[next].mark == .dot, block.tokens[next].isGlued
            else { break }
            next += 1
            guard range.contains(next), block.tokens[next].isGlued else { break }
        }
        guard levels > 0, range.contains(next), !block.tokens[next].isGlued else { return range }
        let endsInDot = block.tokens[next - 1].mark == .dot
        let isSection = levels > 1 && block.block.role == .heading
        let rest = next..<range.upperBound
        return (endsInDot || isSection) && Wording(block: block).wordCount(rest) > 0 ? rest : range
    }

    /// True for a word such as "announced", "scheduled", or "moved".
    private func isParticiple(_ token: Int) -> Bool {
        block.tokens[token].casing == .lower
            && block.words(token..<token + 1).hasSuffix("ed")
    }

    /// True for only a date, possibly with a zone in parentheses.
    private func isDate(_ range: Range<Int>) -> Bool {
        guard block.dates.contains(where: { $0.tokens.overlaps(range) }) else { return false }
        return range.allSatisfy { token in
            block.tokens[token].mark != nil || block.tokens[token].casing == .upper
                || block.dates.contains { $0.tokens.contains(token) }
                || block.clockTimes.contains { $0.tokens.contains(token) }
        }
    }

    /// The tokens without a status: "Python Meetup (cancelled)", "Cancelled: Python Meetup".
    private func withoutRemark(_ range: Range<Int>) -> Range<Int> {
        let wording = Wording(block: block)
        var own = range
        if let open = own.last(where: { block.tokens[$0].mark == .open }), open > own.lowerBound,
            StatusNotes.isRemark(Range(from: open + 1, to: own.upperBound), of: block)
        {
            own = PieceSplitter.trimmed(own.lowerBound..<open, block.tokens)
        }
        if let first = own.first, let cue = block.cues.cue(at: first),
            cue.says(oneOf: StatusNotes.tags), cue.tokens.upperBound < own.upperBound,
            block.tokens[cue.tokens.upperBound].mark != nil
                || StatusNotes.isShouted(cue.tokens, before: own.upperBound, of: block)
        {
            own = PieceSplitter.trimmed(
                Range(from: cue.tokens.upperBound, to: own.upperBound), block.tokens)
        }
        // The status may also be after a dash: "Python Meetup - POSTPONED".
        if let dash = own.last(where: { block.tokens[$0].mark == .dash }),
            !block.tokens[dash].isGlued,
            wording.isCovered(
                Range(from: dash + 1, to: own.upperBound),
                by: StatusNotes.tags.union([.auxiliary]))
        {
            own = PieceSplitter.trimmed(own.lowerBound..<dash, block.tokens)
        }
        return wording.hasOwnWord(own) ? own : range
    }

    /// True for only the name of a zone.
    private func isZone(_ range: Range<Int>) -> Bool {
        let longest = 3
        guard range.count <= longest, block.tokens[range.lowerBound].casing == .upper,
            let zone = Recognizer.english.zoneName(in: block.text, at: range.lowerBound)
        else { return false }
        return zone.tokens == range
    }

    /// The link on some tokens, or the first one inside them.
    private func link(of range: Range<Int>) -> String? {
        (block.links.first { $0.tokens.covers(range) }
            ?? block.links.first { range.overlaps($0.tokens) })?.destination
    }

    /// The evidence for and against a name from its words.
    private func evidence(of range: Range<Int>) -> BitSet<NameEvidence> {
        let wording = Wording(block: block)
        var evidence: BitSet<NameEvidence> = []
        if isWithin(block.links.map(\.tokens), range) { evidence.insert(.linked) }
        if isWithin(block.strong, range), block.strong.first != block.all { evidence.insert(.bold) }
        if isWithin(block.quoted, range) { evidence.insert(.quoted) }
        if isWithin(block.emphasis, range) { evidence.insert(.italic) }
        let half = 0.5
        if wording.capitalShare(range) > half { evidence.insert(.capitalized) }
        if wording.hasProperName(range) { evidence.insert(.properName) }
        let hasNoWords = self.hasNoWords(range)
        let isLinkText = self.isLinkText(range)
        evidence.insert(
            wording.hasOwnWord(range) && !isLinkText && !hasNoWords ? .ownWord : .general)
        let count = wording.wordCount(range)
        if count > Self.manyWords { evidence.insert(.long) }
        if count > Self.tooManyWords { evidence.insert(.veryLong) }
        if wording.hasVerb(range) { evidence.insert(.sentence) }
        if wording.isAction(range) || wording.isCovered(range, by: [.linkText]) || isLinkText {
            evidence.insert(.action)
        }
        if knowledge.places.place(range, of: block) != nil
            || wording.isCovered(range, by: [.online, .attendance, .conjunction, .preposition])
        {
            evidence.insert(.place)
        }
        if hasNoWords { evidence.insert(.noWords) }
        // "because of the holidays" gives a reason, not a name.
        if block.tokens[range.lowerBound].casing == .lower,
            block.cues.says([.subordinator], at: range.lowerBound)
        {
            evidence.insert(.aside)
        }
        if block.cues.says([.pronoun], at: range.lowerBound),
            !block.cues.says([.determiner], at: range.lowerBound)
        {
            evidence.insert(.pronoun)
        }
        // "Is in Oslo this time" goes on with the heading above.
        if range.lowerBound == 0 || block.tokens[range.lowerBound].startsLine,
            block.cues.says([.auxiliary], at: range.lowerBound), !wording.isTitle(range),
            // "Do not forget …" is an instruction.
            !block.cues.says([.negation], at: range.lowerBound + 1),
            !block.dates.contains(where: { $0.tokens.contains(range.lowerBound) })
        {
            evidence.formUnion([.pronoun, .aside])
        }
        if let last = wording.content(range).last, !wording.isOwnWord(last),
            block.cues.says([.collection], at: last), range.count > 1
        {
            evidence.insert(.collective)
        }
        if block.cues.cues(in: range).contains(where: { $0.happening != nil && !$0.says(.hint) }) {
            evidence.insert(.happening)
        }
        if knowledge.series.series(namedIn: block.words(range)) != nil { evidence.insert(.series) }
        return evidence
    }

    /// True for an address, an amount, or a zone, without a word that names something.
    func hasNoWords(_ range: Range<Int>) -> Bool {
        let text = block.words(range)
        let hasDot = text.utf8.contains(UInt8(ascii: "."))
        if hasDot,
            block.links.contains(where: {
                $0.tokens.covers(range)
                    && $0.destination.lowercased().holds(text.lowercased())
            })
        {
            return true
        }
        if text.utf8.contains(UInt8(ascii: "/")),
            text.holds("://") || hasDot && !text.utf8.contains(UInt8(ascii: " "))
        {
            return true
        }
        let words = range.filter { block.tokens[$0].isWord }
        let isAmount = range.first.map { !block.tokens[$0].isWord } ?? true
        let longestUnit = 4
        return words.allSatisfy { token in
            block.tokens[token].bytes.count <= longestUnit
                && (isAmount && block.tokens[token].casing == .upper
                    || Recognizer.english.zone(in: block.text, at: token) != nil)
        }
    }

    /// True for a link of small words that ends in "here" or similar: "kept here", "sign up in the
    /// pad".
    private func isLinkText(_ range: Range<Int>) -> Bool {
        guard let last = range.last, block.links.contains(where: { $0.tokens.covers(range) }) else {
            return false
        }
        return block.cues.says([.linkText], at: last)
            && range.allSatisfy { !block.tokens[$0].isCapitalized || $0 == range.lowerBound }
    }

    private static let manyWords = 10
    private static let tooManyWords = 18

    private func isWithin(_ marked: [Range<Int>], _ range: Range<Int>) -> Bool {
        marked.contains { $0.covers(range) || range.covers($0) && $0.count * 2 > range.count }
    }

    private func placeWithin(_ range: Range<Int>) -> Place? {
        knowledge.places.places(in: range, of: block)
            .first { $0.isLed && $0.place.location?.country != nil }?.place
    }

    /// Removes a place from the end of a name: "Name in Town", "Name at Hall, Town".
    private func peelPlace(_ range: inout Range<Int>) -> Place? {
        let found = knowledge.places.places(in: range, of: block)
        guard let last = found.last(where: { $0.isLed }),
            let preposition = block.cues.cue(at: last.tokens.lowerBound - 1),
            preposition.tokens.lowerBound > range.lowerBound,
            block.tokens[preposition.tokens.lowerBound].casing == .lower
        else {
            return found.first {
                $0.place.location?.town != nil && !PlaceReader.isOrigin($0.tokens, of: block)
            }?.place
        }
        let rest = Range(from: last.tokens.upperBound, to: range.upperBound)
        guard PieceSplitter.trimmed(rest, block.tokens).isEmpty else { return last.place }
        range = PieceSplitter.trimmed(
            range.lowerBound..<preposition.tokens.lowerBound, block.tokens)
        return last.place
    }

    /// The tokens with the mark next to them that belongs to them.
    ///
    /// That is the other one of a pair of parentheses or quotation marks, or a question mark.
    private func closed(_ range: Range<Int>) -> Range<Int> {
        if isQuestion(range), block.tokens[range.upperBound].isGlued, block.block.role != .heading {
            return range.lowerBound..<range.upperBound + 1
        }
        let quotes = range.count { block.tokens[$0].mark == .quote }
        if quotes % 2 == 1, range.lowerBound > 0,
            block.tokens[range.lowerBound - 1].mark == .quote
        {
            return range.lowerBound - 1..<range.upperBound
        }
        if quotes % 2 == 1, range.upperBound < block.tokens.count,
            block.tokens[range.upperBound].mark == .quote
        {
            return range.lowerBound..<range.upperBound + 1
        }
        let opened = range.count { block.tokens[$0].mark == .open }
        let closed = range.count { block.tokens[$0].mark == .close }
        guard opened > closed, range.upperBound < block.tokens.count,
            block.tokens[range.upperBound].mark == .close
        else { return range }
        return range.lowerBound..<range.upperBound + 1
    }
}
