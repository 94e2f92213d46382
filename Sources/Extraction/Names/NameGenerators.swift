internal import DateExpressions
internal import Newsletter
internal import Text

extension Situation {
    /// Every name that the date's thing may have, whatever speaks for it.
    ///
    /// A new source of names is a generator here, with a case of `NameSource` and its weight.
    func nameCandidates() -> [NameCandidate] {
        let inSentence: [(Situation) -> [NameCandidate]] = [
            { $0.namesInClause() }, { $0.namesInSentence() }, { $0.linkedNames() },
            { $0.markedNames() }, { $0.captions() },
        ]
        let inEntry: [(Situation) -> [NameCandidate]] = [
            { $0.namesInClause() }, { $0.namesInSentence() }, { $0.linkedNames() },
            { $0.markedNames() }, { $0.namesInFields() },
        ]
        let around: [(Situation) -> [NameCandidate]] = [
            { $0.namesBelow() }, { $0.nameOfParent() }, { $0.nameOfLead() },
            { $0.namesInEarlierSentences() }, { $0.namesOfHeadings() }, { $0.nameOfDocument() },
        ]
        return ((isSentence ? inSentence : inEntry) + around).flatMap { $0(self) }
    }

    /// A candidate of this block, with the evidence that its words are.
    func candidate(
        _ source: NameSource, _ range: Range<Int>, url: String? = nil
    ) -> NameCandidate? {
        Naming(block: block, knowledge: knowledge).candidate(source, range, url: url)
    }
}

extension Situation {
    /// The words of the clause as they stand.
    private func namesInClause() -> [NameCandidate] {
        let before = PieceSplitter.trimmed(statement.before, block.tokens)
        let source: NameSource = isDateFirst ? .afterDate : .clause
        let grammar = ClauseGrammar(block: block, statement: statement)
        let main =
            isSentence
            ? bareSubject(grammar)
                ?? grammar.mainClause
                .map { wording.withoutLead(wording.withoutFiller($0), Self.leadOfDate) } : nil
        let own =
            main.map(withoutArticle)
            ?? (isDateFirst ? firstField(of: ownWords) : ownWords)
        var candidates: [NameCandidate] = []
        if var whole = candidate(source, wording.withoutApposition(own)) {
            if touchesDate(own) { whole.evidence.insert(.touchesDate) }
            // "Come to Oslo on 3 May" names no event.
            if wording.isInstruction(own),
                block.cues.cue(at: own.lowerBound)?.says(.invitation) == true
            {
                whole.evidence.insert(.agent)
            }
            if main != nil, let reading = grammar.reading, !reading.isPronoun,
                !reading.takesPlace, !wording.isInstruction(own)
            {
                whole.evidence.insert(.statement)
            }
            candidates.append(whole)
        }
        // "Name in parentheses (3 May)", "Title: Name, 3 May": the last field before the date.
        if !before.isEmpty, !isDateFirst {
            let last = lastField(of: own)
            if last != own, !wording.isApposition(last), !isAside(last),
                knowledge.places.place(own, of: block) == nil,
                var nearest = candidate(.clause, last)
            {
                nearest.evidence.insert(.touchesDate)
                candidates.append(nearest)
            }
        }
        return candidates
    }

    /// What leads to a date: also the "of" of "the meetup of 3 May".
    private static let leadOfDate = Wording.lead.union([.of])

    /// The subject of a verb that only says that it takes place then, or has been moved: "The meetup has
    /// been moved from 3 May to".
    func bareSubject(_ grammar: ClauseGrammar) -> Range<Int>? {
        guard let reading = grammar.reading, reading.takesPlace, !reading.isPronoun,
            wording.hasOwnWord(reading.subject)
                || block.cues.contains([.actionNoun], in: reading.subject)
        else { return nil }
        let tags = Wording.lead.union([
            .eventVerb, .moved, .postponed, .extended, .cancelled, .former, .fromWord, .negation,
        ])
        let rest = Range(from: reading.verb.tokens.lowerBound, to: reading.predicate.upperBound)
        let isBare = rest.allSatisfy { token in
            block.tokens[token].mark != nil || block.cues.says(tags, at: token)
                || block.dates.contains { $0.tokens.contains(token) }
                || block.passedOver.contains { $0.tokens.contains(token) }
        }
        guard isBare else { return nil }
        let date = reading.subject.first { token in
            block.dates.contains { $0.tokens.contains(token) }
        }
        let named = reading.subject.lowerBound..<(date ?? reading.subject.upperBound)
        let subject = withoutArticle(
            wording.withoutLead(
                wording.withoutApposition(named), Self.leadOfDate.union([.former])))
        return subject.isEmpty ? nil : subject
    }

    /// The tokens without "The" before what is no name as a whole: "The Python working group".
    private func withoutArticle(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last, first < last,
            block.words(first..<first + 1) == "The", block.tokens[last].casing == .lower
        else { return range }
        return first + 1..<range.upperBound
    }

    private func touchesDate(_ range: Range<Int>) -> Bool {
        let date = datePiece.tokens
        let gap =
            range.upperBound <= date.lowerBound
            ? Range(from: range.upperBound, to: date.lowerBound)
            : Range(from: date.upperBound, to: range.lowerBound)
        return gap.allSatisfy {
            block.tokens[$0].mark != nil || block.cues.says(Wording.lead, at: $0)
        }
    }

    /// The tokens up to the first separator.
    private func firstField(of range: Range<Int>) -> Range<Int> {
        let own = pieces.filter { range.contains($0.tokens.lowerBound) }
        guard let first = own.first else { return range }
        let next = own.dropFirst().first { $0.separator > .edge }
        return PieceSplitter.trimmed(
            range.lowerBound..<(next?.tokens.lowerBound ?? range.upperBound), block.tokens
        )
        .clamped(to: first.tokens.lowerBound..<range.upperBound)
    }

    /// The tokens after the last separator.
    private func lastField(of range: Range<Int>) -> Range<Int> {
        let last = pieces.last { range.contains($0.tokens.lowerBound) && isWords($0) }
        guard let last else { return range }
        return wording.withoutLead(
            wording.withoutFiller(
                Range(
                    from: max(last.tokens.lowerBound, range.lowerBound),
                    to: min(last.tokens.upperBound, range.upperBound))))
    }

    private func isWords(_ piece: Piece) -> Bool { piece.date == nil && piece.clockTime == nil }
}

extension Situation {
    /// Subject, objects, and predicate of the clause's verb.
    private func namesInSentence() -> [NameCandidate] {
        let grammar = ClauseGrammar(block: block, statement: statement)
        var candidates = grammar.objects.compactMap { candidate(.object, $0) }
        guard let reading = grammar.reading else { return candidates }
        if reading.isPronoun {
            candidates += [candidate(.predicate, reading.predicate)].compactMap(\.self)
            candidates += grammar.earlierSubjects.compactMap { candidate(.earlierSentence, $0) }
        } else if var found = candidate(.subject, reading.subject) {
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

    /// True if the words around the date make a sentence.
    var readsAsSentence: Bool {
        guard hasVerb(statement) || isInstruction || isPlainProse else { return false }
        // "24 May, [Name](…), CFP ends 3 March": an entry, though its last part has a verb.
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

    /// True for so many words without a separator, most of them written small, that they are a sentence
    /// though its verb is not known.
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

    /// The links of the segment, and of the entry if the segment has none.
    private func linkedNames() -> [NameCandidate] {
        let lines = Set(record.map { pieces[$0].line })
        let first = block.links.first {
            statement.segment.overlaps($0.tokens)
                && !wording.isCovered($0.tokens, by: [.linkText, .action])
        }
        return block.links.compactMap { link in
            guard link.tokens.lowerBound < block.tokens.count,
                let piece = piece(at: link.tokens.lowerBound), lines.contains(piece.line)
            else { return nil }
            var found = candidate(.link, withoutDate(link.tokens), url: link.destination)
            if statement.segment.overlaps(link.tokens) {
                found?.evidence.insert(.sameLine)
            }
            if link.tokens == first?.tokens { found?.evidence.insert(.first) }
            if isSubject(link.tokens) { found?.evidence.insert(.leading) }
            guard !isSentence || statement.clause.overlaps(link.tokens),
                pieces.lastIndex(where: { $0.tokens.lowerBound <= link.tokens.lowerBound })
                    .map(isSameSentence) ?? true
            else { return nil }
            if isAside(link.tokens) { found?.evidence.insert(.aside) }
            if statement.clause.covers(link.tokens), touchesDate(link.tokens) {
                found?.evidence.insert(.touchesDate)
            }
            return found
        }
    }

    /// The tokens of a link without the date in it, and the place between the date and the name.
    ///
    /// “Sep 6. Denver, US - Python meetup”
    private func withoutDate(_ link: Range<Int>) -> Range<Int> {
        guard datePiece.tokens.overlaps(link), link.count > datePiece.tokens.count else {
            return link
        }
        var rest = Range(from: datePiece.tokens.upperBound, to: link.upperBound)
        for (piece, role) in zip(pieces, layout.roles) where rest.covers(piece.tokens) {
            guard case .place = role else { break }
            rest = Range(from: piece.tokens.upperBound, to: link.upperBound)
        }
        let own = PieceSplitter.trimmed(rest, block.tokens)
        guard own.isEmpty else { return own }
        return PieceSplitter.trimmed(link.lowerBound..<datePiece.tokens.lowerBound, block.tokens)
    }

    /// True for words after "with", "hosted by", or the like: a person, a host, a venue.
    func isAside(_ range: Range<Int>) -> Bool {
        let own = range.first.flatMap { block.cues.cue(at: $0) }
        if let own, own.says(oneOf: [.aside, .preposition]),
            own.tokens.upperBound < range.upperBound,
            block.tokens[range.lowerBound].casing == .lower || own.tokens.count > 1
        {
            return true
        }
        var token = range.lowerBound - 1
        while token >= 0,
            block.cues.says([.determiner, .adjective, .ordinalSuffix], at: token)
                || block.tokens[token].isNumber
        { token -= 1 }
        guard token >= 0, let cue = block.cues.cue(at: token) else { return false }
        return cue.says(.aside)
            || cue.says(.conjunction) && block.tokens[token].casing == .lower
    }

    private func piece(at token: Int) -> Piece? {
        pieces.first { $0.tokens.contains(token) }
            ?? pieces.last { $0.tokens.lowerBound <= token }
    }

    /// True for marked words for an event with which the sentence begins.
    private func isSubject(_ range: Range<Int>) -> Bool {
        guard isSentence,
            let clause = ClauseGrammar(block: block, statement: statement).mainClause
        else { return false }
        let start = wording.withoutFiller(clause).lowerBound
        return abs(range.lowerBound - start) <= 1 && wording.hasProperName(range)
            && block.cues.cues(in: range).contains { $0.happening != nil }
    }

    /// Bold, italic, and quoted words of the segment.
    private func markedNames() -> [NameCandidate] {
        let marked = block.strong + block.emphasis + block.quoted
        return marked.compactMap { range in
            guard statement.segment.overlaps(range), !range.overlaps(datePiece.tokens) else {
                return nil
            }
            var found = candidate(.marked, range)
            if isSubject(range) { found?.evidence.insert(.leading) }
            return found
        }
    }
}

extension Situation {
    /// The other fields of the entry: cells of a row, parts of a line, lines of the block.
    private func namesInFields() -> [NameCandidate] {
        var candidates = fieldRuns
        var isFirst = true
        for index in record {
            let piece = pieces[index]
            guard isWords(piece), case .words = layout.roles[index],
                !statement.before.overlaps(piece.tokens) || piece.separator >= .comma,
                !isLineOfMany || !isZoneName(piece.tokens), !isOtherEntry(index)
            else { continue }
            let field = field(from: index)
            let isSameLine = piece.line == datePiece.line
            let isCaption = isCaption(index)
            guard isCaption || isSameSentence(index),
                var found = candidate(isSameLine && !isCaption ? .field : .otherLine, field)
            else { continue }
            if isSameLine { found.evidence.insert(.sameLine) }
            if isCaption, !isSameLine { found.evidence.insert(.headline) }
            if piece.depth > datePiece.depth { found.evidence.insert(.parenthesis) }
            if isAside(piece.tokens) { found.evidence.insert(.aside) }
            if isFirst { found.evidence.insert(.first) }
            if isFirst, !isSameLine, piece.line == pieces[0].line {
                found.evidence.insert(.headline)
            }
            isFirst = false
            judgeField(at: index, &found)
            candidates.append(found)
        }
        return candidates
    }

    /// True for a piece of another entry on the same line, beside which the date's own names it: "Python
    /// Day: 3 May | Rust Day (Oslo): 5 May".
    private func isOtherEntry(_ index: Int) -> Bool {
        guard block.block.role == .paragraph, isClaimed(pieces[index]),
            pieces[index].segment != datePiece.segment
        else { return false }
        return pieces.indices.contains { other in
            guard pieces[other].segment == datePiece.segment, case .words = layout.roles[other]
            else {
                return false
            }
            return wording.hasProperName(pieces[other].tokens)
        }
    }

    /// What captions the sentence with the date: a first sentence without a verb, or a label.
    private func captions() -> [NameCandidate] {
        record.compactMap { index in
            guard isWords(pieces[index]), case .words = layout.roles[index],
                isCaption(index) || isTopicLabel(index)
            else { return nil }
            return candidate(.caption, wording.withoutFiller(pieces[index].tokens))
        }
    }

    /// True for a first piece before a colon, a dash, or a bar, or on a line of its own.
    private func isTopicLabel(_ index: Int) -> Bool {
        guard index == 0 || pieces[index].line != pieces[index - 1].line,
            index + 1 < pieces.count, index < statement.piece
        else { return false }
        // "KCD Africa (virtual): talks may be sent in", "Python Day, Oslo: talks …"
        let next = pieces[(index + 1)...].first { piece in
            piece.depth == pieces[index].depth && piece.separator != .comma
                && piece.separator != .close && piece.separator != .edge
        }
        guard let next, next.line == pieces[index].line || next.separator == .line,
            next.tokens.lowerBound <= datePiece.tokens.lowerBound
        else { return false }
        return [.colon, .dash, .bar, .line, .semicolon].contains(next.separator)
            && isBeforeClause(pieces[index].tokens)
            && !wording.hasVerb(wording.withoutFiller(pieces[index].tokens))
    }

    private func isBeforeClause(_ range: Range<Int>) -> Bool {
        guard statement.before.overlaps(range) else { return true }
        let clause = ClauseGrammar(block: block, statement: statement).mainClause
        return clause.map { $0.lowerBound >= range.upperBound } ?? false
    }

    /// True for a piece that no end of a sentence parts from the date, and for one right after a date
    /// that is a sentence of its own.
    func isSameSentence(_ index: Int) -> Bool {
        guard pieces[index].line == datePiece.line, sentence(index) != sentence(statement.piece)
        else {
            return true
        }
        let own = sentence(statement.piece)
        let isAlone = pieces.indices.allSatisfy { other in
            guard pieces[other].line == datePiece.line, sentence(other) == own else { return true }
            guard case .words = layout.roles[other] else { return true }
            return false
        }
        return isAlone && sentence(index) == own + 1
    }

    private func sentence(_ index: Int) -> Int {
        pieces[...index].count { $0.separator == .sentence }
    }

    /// True for a first sentence without a verb that captions those after it.
    ///
    /// “Bug bash. On 3 May we …”
    private func isCaption(_ index: Int) -> Bool {
        let longest = 8
        guard index == 0 || pieces[index].line != pieces[index - 1].line,
            sentence(index) < sentence(statement.piece), pieces[index].line == datePiece.line,
            index + 1 < pieces.count, pieces[index + 1].separator == .sentence
        else { return false }
        let range = pieces[index].tokens
        let isQuestion = block.words(range.upperBound..<range.upperBound + 1) == "?"
        return wording.wordCount(range) <= longest && !wording.hasVerb(range) && !isQuestion
            && !wording.isInstruction(range)
    }

    /// Fields of one segment that follow each other: "Group - Talk: subtitle" is one name.
    private var fieldRuns: [NameCandidate] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < pieces.count {
            var end = index
            while end < pieces.count, isWords(pieces[end]), case .words = layout.roles[end],
                end == index || pieces[end].segment == pieces[index].segment
            { end += 1 }
            if end - index > 1, record.contains(index), isSameSentence(index) {
                runs.append(index..<end)
            }
            index = Swift.max(end, index + 1)
        }
        return runs.compactMap { run in
            let range =
                pieces[run.lowerBound].tokens
                .lowerBound..<pieces[run.upperBound - 1].tokens.upperBound
            let isSameLine = pieces[run.lowerBound].line == datePiece.line
            guard !range.overlaps(statement.before) || isDateFirst,
                var found = candidate(isSameLine ? .field : .otherLine, range)
            else { return nil }
            found.evidence.insert(.run)
            if isAside(range) { found.evidence.insert(.aside) }
            if !isSameLine, pieces[run.lowerBound].line == pieces[0].line, run.lowerBound == 0 {
                found.evidence.insert(.headline)
            }
            if isSameLine { found.evidence.insert(.sameLine) }
            judgeField(at: run.lowerBound, &found)
            return found
        }
    }

    /// A piece with those that only commas part from it and that are no places.
    private func field(from index: Int) -> Range<Int> {
        var end = index + 1
        while end < pieces.count, pieces[end].separator == .comma,
            pieces[end].line == pieces[index].line, pieces[end].depth == pieces[index].depth,
            isWords(pieces[end]), case .words = layout.roles[end]
        { end += 1 }
        // "OpenInfra Meetups: The UK" above its date.
        if end < pieces.count, pieces[end].separator == .colon,
            pieces[end].line == pieces[index].line,
            pieces[index].line != datePiece.line, case .place = layout.roles[end]
        {
            end += 1
        }
        let range = pieces[index].tokens.lowerBound..<pieces[end - 1].tokens.upperBound
        return wording.withoutFiller(range)
    }

    /// What the column or the label of a field says of it.
    private func judgeField(at index: Int, _ candidate: inout NameCandidate) {
        var tags = layout.label(of: index)
        if tags == nil, let column = column(of: index),
            block.block.columns.indices.contains(column)
        {
            let text = TokenizedText(block.block.columns[column])
            tags = CueIndex(text, lexicon: .english).cues.first?.tags
        }
        guard let tags else { return }
        if tags.contains(.titleLabel) {
            candidate.evidence.insert(.namedField)
        } else if !tags.isDisjoint(with: [.otherLabel, .placeLabel, .linkLabel, .timeLabel]) {
            candidate.evidence.insert(.otherField)
        }
    }
}

extension Situation {
    /// Names in the items below: the link of the first, or what it says.
    private func namesBelow() -> [NameCandidate] {
        let children = document.children(of: block).prefix(Self.childrenToRead)
        return children.compactMap { child -> NameCandidate? in
            let naming = Naming(block: child, knowledge: knowledge)
            let wording = Wording(block: child)
            let named = child.links.first { link in
                !wording.isCovered(link.tokens, by: [.linkText])
                    && PieceSplitter.trimmed(0..<link.tokens.lowerBound, child.tokens).isEmpty
            }
            guard let named else {
                let whole = PieceSplitter.trimmed(child.all, child.tokens)
                let isField = child.tokens[whole].contains { $0.mark == .colon }
                guard !whole.isEmpty, !isField, child.dates.isEmpty else { return nil }
                return naming.candidate(.child, whole)
            }
            let words = wordsOutsideAsides(named.tokens, of: child)
            var found = naming.candidate(.child, words, url: named.destination)
            let isBold = child.strong.contains { $0.overlaps(named.tokens) }
            if isDateFirst, children.count == 1 || isBold { found?.evidence.insert(.detail) }
            return found
        }.prefix(1).map(\.self)
    }

    private static let childrenToRead = 4

    /// The tokens before a parenthesis with a date.
    private func wordsOutsideAsides(_ range: Range<Int>, of child: AnnotatedBlock) -> Range<Int> {
        guard let date = child.dates.first(where: { range.covers($0.tokens) }),
            let open = range.last(where: {
                $0 < date.tokens.lowerBound && child.tokens[$0].mark == .open
            }), open > range.lowerBound,
            !(open..<date.tokens.lowerBound).contains(where: { child.tokens[$0].mark == .close })
        else { return range }
        return range.lowerBound..<open
    }

    private func nameOfParent() -> [NameCandidate] {
        document.parent(of: block).flatMap { parent in
            Naming(block: parent, knowledge: knowledge)
                .headline(.parent, document.pieces[parent.id])
        }.map { [$0] } ?? []
    }

    private func nameOfLead() -> [NameCandidate] {
        guard let lead = document.lead(of: block) else { return [] }
        let naming = Naming(block: lead, knowledge: knowledge)
        return naming.leadNames()
    }

    private func namesOfHeadings() -> [NameCandidate] {
        var source = NameSource.heading
        var candidates: [NameCandidate] = []
        for heading in document.headings(above: block) where heading.id != block.id {
            let naming = Naming(block: heading, knowledge: knowledge)
            guard let name = naming.headline(source, document.pieces[heading.id]) else { continue }
            candidates.append(name)
            source = .upperHeading
        }
        return candidates
    }

    private func nameOfDocument() -> [NameCandidate] {
        guard let title = document.titleBlock, var name = Naming.title(title, knowledge: knowledge)
        else {
            return []
        }
        if name.evidence.isDisjoint(with: [.happening, .series]) {
            name.evidence.insert(.collective)
        }
        return [name]
    }

    /// Links, bold words, and subjects of the sentences before, in the same block.
    private func namesInEarlierSentences() -> [NameCandidate] {
        let end = statement.segment.lowerBound
        guard end > 0, !isLineOfMany || block.block.role == .paragraph else { return [] }
        let earlier = 0..<end
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
        // "13 June: Python Day, Oslo. The CFP closes on 1 May."
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
        // The subject of the first sentence is what the paragraph speaks of.
        if let first = pieces.first {
            let segment = pieces.prefix { $0.segment == first.segment }
            let sentence = first.tokens.lowerBound..<(segment.last?.tokens.upperBound ?? 0)
            let grammar = ClauseGrammar(block: block, clause: sentence)
            let subject =
                grammar.asked ?? grammar.reading.flatMap { $0.isPronoun ? nil : $0.subject }
            for subject in [subject].compactMap(\.self) + grammar.objects {
                if let found = candidate(.earlierSentence, subject) { candidates.append(found) }
            }
        }
        return candidates
    }
}
