internal import Newsletter
internal import Text

extension Naming {
    /// The name that a heading or an item above gives to what is below it: its words without dates,
    /// places, and parentheses; nil if they are general.
    func headline(_ source: NameSource, _ pieces: [Piece]) -> NameCandidate? {
        let wording = Wording(block: block)
        let layout = Layout(block, pieces: pieces, places: knowledge.places)
        let fields = pieces.indices.filter { index in
            guard pieces[index].date == nil, pieces[index].clockTime == nil else { return false }
            if case .words = layout.roles[index] { return true }
            return false
        }
        if source == .parent,
            let marked = (block.strong + block.links.map(\.tokens)).first(
                where: {
                    !wording.isCovered($0, by: [.linkText])
                        && (wording.hasOwnWord($0) || block.cues.contains([.actionNoun], in: $0))
                })
        {
            return candidate(source, marked)
        }
        let named =
            fields.first { wording.hasOwnWord(pieces[$0].tokens) }
            ?? (source == .parent
                ? fields.first { block.cues.contains([.actionNoun], in: pieces[$0].tokens) } : nil)
        guard let named else { return nil }
        let whole =
            block.dates.isEmpty && layout.places.isEmpty && source != .parent
            ? PieceSplitter.trimmed(Self.withoutTags(block.all, block), block.tokens)
            : pieces[named].tokens
        let longest = 16
        if source != .parent, let spoken = spokenName(of: whole) {
            return candidate(source, spoken)
        }
        let tokens = wording.withoutFiller(withoutNumber(withoutCollection(whole, wording)))
        guard wording.wordCount(tokens) <= longest, !isQuestion(tokens) else { return nil }
        return candidate(source, tokens)
    }

    /// The name in a heading that goes on with what is listed below: "PyCon 2027: important dates".
    private func withoutCollection(_ range: Range<Int>, _ wording: Wording) -> Range<Int> {
        guard
            let mark = range.last(where: { token in
                block.tokens[token].mark == .colon
                    || block.tokens[token].mark == .dash && !block.tokens[token].isGlued
            })
        else { return range }
        let rest = Range(from: mark + 1, to: range.upperBound)
        let isCollection =
            block.cues.contains([.collection], in: rest) && !wording.hasOwnWord(rest)
        let head = range.lowerBound..<mark
        return isCollection && wording.hasOwnWord(head) ? head : range
    }

    /// The tokens after the number of a section, as in “5. Quayweek”
    private func withoutNumber(_ range: Range<Int>) -> Range<Int> {
        let first = range.lowerBound
        guard block.block.role == .heading, range.count > 2, first == 0,
            block.tokens[first].isNumber, block.tokens[first].digits <= 2,
            block.tokens[first + 1].isGlued,
            block.tokens[first + 1].mark == .dot || block.tokens[first + 1].mark == .close,
            !block.tokens[first + 2].isGlued
        else { return range }
        return first + 2..<range.upperBound
    }

    /// The topic of the sentences in a heading.
    ///
    /// It is a study group in “Is there a study group?”, and the welcome session in “New here? Come
    /// to the welcome session!”
    private func spokenName(of range: Range<Int>) -> Range<Int>? {
        let sentences = sentences(in: range)
        guard let last = sentences.last, sentences.count > 1 || isQuestion(last) else { return nil }
        return sentences.reversed().lazy.flatMap { sentence in
            ClauseGrammar(block: self.block, clause: sentence).objects
        }.first { object in
            self.block.cues.cues(in: object).contains { $0.happening != nil }
        }
    }

    private func sentences(in range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        for token in range where isQuestionMark(token) || SentenceEnd.isEnd(token, of: block.text) {
            sentences.append(start..<token)
            start = token + 1
        }
        sentences.append(start..<range.upperBound)
        return sentences.filter { !PieceSplitter.trimmed($0, block.tokens).isEmpty }
    }

    /// True for words before a question mark; a question asks about a thing but does not name it.
    func isQuestion(_ range: Range<Int>) -> Bool {
        range.upperBound < block.tokens.count && isQuestionMark(range.upperBound)
    }

    private func isQuestionMark(_ token: Int) -> Bool {
        block.text.bytes[block.tokens[token].start] == UInt8(ascii: "?")
    }

    /// The names in the paragraph before a list: its link or bold words, or the words before its
    /// colon.
    func leadNames() -> [NameCandidate] {
        let wording = Wording(block: block)
        let marked = (block.links.map(\.tokens) + block.strong).filter {
            !wording.isCovered($0, by: [.linkText]) && wording.hasOwnWord($0) && !hasNoWords($0)
        }
        var names = marked.compactMap(nameBeforeDate).compactMap { candidate(.lead, $0) }
        let longest = 16
        let whole = PieceSplitter.trimmed(block.all, block.tokens)
        if block.dates.isEmpty, wording.wordCount(whole) <= longest, wording.hasOwnWord(whole),
            block.tokens.last?.mark == .colon, let name = candidate(.lead, whole)
        {
            names.append(name)
        }
        return names
    }

    /// The words before the first date in a range; nil if they are only a place: "**Odense, 3–5
    /// May**".
    private func nameBeforeDate(_ range: Range<Int>) -> Range<Int>? {
        guard let date = block.dates.first(where: { $0.tokens.overlaps(range) }) else {
            return range
        }
        let words = PieceSplitter.trimmed(
            Range(from: range.lowerBound, to: date.tokens.lowerBound), block.tokens)
        let isName =
            Wording(block: block).hasOwnWord(words)
            && knowledge.places.place(words, of: block) == nil
        return isName ? words : nil
    }

    /// The tokens after tags in brackets, as in email subjects: "[announce] …".
    private static func withoutTags(_ range: Range<Int>, _ block: AnnotatedBlock) -> Range<Int> {
        var range = range
        while let first = range.first, block.words(first..<first + 1) == "[",
            let close = range.first(where: { block.words($0..<$0 + 1) == "]" })
        { range = Range(from: close + 1, to: range.upperBound) }
        return range
    }

    /// The part of a title before its colon, or after it if the first part is not a name: "Save the
    /// date: Python Day 2027".
    private static func ownPart(of whole: Range<Int>, _ wording: Wording) -> Range<Int> {
        let tokens = wording.block.tokens
        guard let colon = whole.first(where: { tokens[$0].mark == .colon }) else { return whole }
        let head = whole.lowerBound..<colon
        let rest = Range(from: colon + 1, to: whole.upperBound)
        return wording.hasOwnWord(head) || !wording.hasOwnWord(rest) ? head : rest
    }

    /// The part of a title that names an event, without the number of the issue: "QuillCon 2027" of
    /// "QuillCon 2027, letter 3 to the organizers".
    private static func eventPart(of whole: Range<Int>, _ wording: Wording) -> Range<Int>? {
        let block = wording.block
        guard block.cues.contains([.imprint], in: whole) else { return nil }
        let marks: BitSet<PunctuationMark> = [.comma, .colon, .dash, .bar]
        let parts = whole.split { index in
            block.tokens[index].mark.map { marks.contains($0) } == true
                && (block.tokens[index].mark != .dash || !block.tokens[index].isGlued)
        }
        return parts.map { $0.startIndex..<$0.endIndex }.first { part in
            !block.cues.contains([.imprint], in: part) && wording.hasOwnWord(part)
                && block.cues.cues(in: part).contains {
                    $0.happening.map(Owner.gatherings.contains) ?? false
                }
        }
    }

    /// A title without what it says about the event: "Python Day 2027 Comes to Oslo".
    private static func withoutVerb(_ range: Range<Int>, _ wording: Wording) -> Range<Int> {
        let cues = wording.block.cues.cues(in: range)
        let verb = cues.dropFirst().first { $0.says(oneOf: [.eventVerb, .auxiliary]) }
        guard let verb else { return range }
        let head = range.lowerBound..<verb.tokens.lowerBound
        let isNamed = wording.block.cues.cues(in: head).contains { $0.happening != nil }
        return isNamed && wording.hasOwnWord(head) ? head : range
    }

    /// The title of the document as a name; nil if it is the name of a newsletter.
    static func title(_ block: AnnotatedBlock, knowledge: PriorKnowledge) -> NameCandidate? {
        let wording = Wording(block: block)
        let all = PieceSplitter.trimmed(withoutTags(block.all, block), block.tokens)
        let whole = eventPart(of: all, wording) ?? all
        let head = withoutVerb(ownPart(of: whole, wording), wording)
        guard !block.cues.contains([.imprint], in: whole), wording.hasOwnWord(head) else {
            return nil
        }
        let naming = Naming(block: block, knowledge: knowledge)
        var name = naming.candidate(.documentTitle, wording.withoutFiller(head))
        name?.block = nil
        return name
    }
}
