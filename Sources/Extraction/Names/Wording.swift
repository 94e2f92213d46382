internal import Items
internal import Text

/// Trims and classifies words of a block that may become a name or a title.
struct Wording {
    let block: AnnotatedBlock

    private var tokens: [Token] { block.tokens }
    private var cues: CueIndex { block.cues }
}

extension Wording {
    /// The tokens without phrases that often begin sentences: "We are happy to announce that",
    /// "Reminder:", "the next".
    func withoutFiller(_ range: Range<Int>) -> Range<Int> {
        var range = PieceSplitter.trimmed(range, tokens)
        while let first = range.first, let cue = cues.cue(at: first),
            cue.tokens.lowerBound >= first, range.covers(cue.tokens), cue.tokens != range
        {
            let rest = Range(from: cue.tokens.upperBound, to: range.upperBound)
            let next = PieceSplitter.trimmed(rest, tokens)
            guard !next.isEmpty else { break }
            let isCallout =
                cue.says(.callout) && tokens[cue.tokens.upperBound].mark == .colon
            // A capitalized article may be part of a name: "The Gopher Social".
            let isArticle =
                cue.says(oneOf: [.determiner, .conjunction])
                && (tokens[first].casing == .lower
                    || articles.contains(block.words(first..<first + 1))
                        && tokens[next.lowerBound].casing == .lower
                        && !tokens[next.lowerBound].isNumber)
            let isAdjective = cue.says(.adjective) && tokens[first].casing == .lower
            guard
                isCallout || cue.says(.filler) && !isNamePart(cue, next) || isArticle || isAdjective
            else { break }
            range = next
        }
        return range
    }

    private var articles: Set<String> { ["The", "A", "An", "Our", "This"] }

    /// The tokens without small words at the end that introduce a date.
    func withoutLead(_ range: Range<Int>, _ tags: BitSet<LexicalTag> = lead) -> Range<Int> {
        var range = PieceSplitter.trimmed(range, tokens)
        while let last = range.last, let cue = cues.cue(at: last), cue.says(oneOf: tags),
            tokens[last].casing == .lower || tokens[last].isNumber || cue.says(.auxiliary)
                || range.count == cue.tokens.count,
            cue.tokens.lowerBound >= range.lowerBound
        {
            let rest = PieceSplitter.trimmed(
                Range(from: range.lowerBound, to: cue.tokens.lowerBound), tokens)
            range = rest
        }
        // "The hall is closed on" ends with a phrase of the lexicon, but still leads to the date.
        if let last = range.last, range.count > 1, tokens[last].casing == .lower,
            ["on", "at", "from"].contains(block.words(last..<last + 1))
        {
            return PieceSplitter.trimmed(range.dropLast(), tokens)
        }
        return range
    }

    /// The tags of words that only introduce a date.
    static let lead: BitSet<LexicalTag> = [
        .preposition, .auxiliary, .conjunction, .determiner, .fromWord, .until, .by, .through,
        .adjective, .ahead,
    ]

    /// The tokens without "at", "in" or "for" in lower case before a name.
    func withoutPreposition(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, tokens[first].casing == .lower,
            let cue = cues.cue(at: first), cue.says(.preposition)
        else { return range }
        let rest = Range(from: cue.tokens.upperBound, to: range.upperBound)
        guard let next = rest.first else { return range }
        return tokens[next].isCapitalized || cues.says([.determiner], at: next)
            ? withoutFiller(rest) : range
    }

    /// The tokens without an apposition at the end: "Days Europe, a series of meetups".
    func withoutApposition(_ range: Range<Int>) -> Range<Int> {
        let comma = range.dropFirst().first { token in
            tokens[token].mark == .comma && !isInsideLink(token..<token + 1)
                && isApposition(Range(from: token + 1, to: range.upperBound))
        }
        if let comma, hasOwnWord(range.lowerBound..<comma) { return range.lowerBound..<comma }
        // A relative clause is left out, too: "the sprint that we had put on 28 January".
        let relative = range.dropFirst().first { token in
            let word = block.words(token..<token + 1)
            return (word == "that" || isRelative(token)) && token + 1 < range.upperBound
                && cues.says(
                    [.pronoun, .auxiliary, .verb, .eventVerb, .former, .past], at: token + 1)
        }
        guard let relative, hasOwnWord(range.lowerBound..<relative) else { return range }
        return range.lowerBound..<relative
    }

    /// The name after "for", "of" or "at", right before the parenthesis at the end of some words:
    /// "PyCon" of "the call for talks for PyCon (Oslo,".
    ///
    /// The parenthesis must contain more than the date, since a date alone in parentheses may be
    /// that of the call.
    func targetBeforeParenthesis(in range: Range<Int>) -> Range<Int>? {
        guard let open = range.last(where: { tokens[$0].mark == .open }),
            range.upperBound - open > 2,
            !range[open...].contains(where: { tokens[$0].mark == .close }),
            !cues.contains([.action, .closes, .until], in: open..<range.upperBound),
            let lead = cues.cues(in: range.lowerBound..<open).last(where: {
                $0.says(oneOf: [.of, .preposition]) && tokens[$0.tokens.lowerBound].casing == .lower
            })
        else { return nil }
        let name = withoutFiller(Range(from: lead.tokens.upperBound, to: open))
        return hasProperName(name) && capitalShare(name) > 0.5
            && !cues.contains([.action], in: name) ? name : nil
    }

    /// True for "which" and similar words.
    func isRelative(_ token: Int) -> Bool {
        let relative = ["which", "who", "whose", "where"]
        return token < tokens.count && tokens[token].casing == .lower
            && relative.contains(
                String(decoding: block.text.bytes[tokens[token].bytes], as: UTF8.self))
    }

    /// True for words after a comma that begin with "a", "the", "our", "which", or "who" in lower
    /// case.
    func isApposition(_ range: Range<Int>) -> Bool {
        guard let first = range.first, first > 0, tokens[first - 1].mark == .comma else {
            return false
        }
        return tokens[first].casing == .lower
            && (cues.says([.determiner], at: first) || isRelative(first))
    }

    private func isSentenceStart(_ token: Int) -> Bool {
        token == 0 || tokens[token].startsLine || SentenceEnd.isEnd(token - 1, of: block.text)
            || tokens[token - 1].mark == .colon
    }

    /// True for a filler word that begins a name: "Coming Up Roses".
    private func isNamePart(_ cue: Cue, _ rest: Range<Int>) -> Bool {
        cue.tokens.count == 1 && tokens[cue.tokens.lowerBound].isCapitalized
            && !isSentenceStart(cue.tokens.lowerBound) && tokens[rest.lowerBound].isCapitalized
    }
}

extension Wording {
    /// The indices of the words and numbers, without small words.
    func content(_ range: Range<Int>) -> [Int] {
        range.filter(isContent)
    }

    /// True for a word or a number, unless it is a small word such as "of" or "the".
    private func isContent(_ token: Int) -> Bool {
        tokens[token].mark == nil
            && !(tokens[token].casing == .lower
                && cues.says(Self.small, at: token) && !tokens[token].isNumber)
    }

    private static let small: BitSet<LexicalTag> = [
        .preposition, .determiner, .conjunction, .of, .auxiliary, .pronoun, .fromWord, .until,
    ]

    /// The number of words and numbers; parts of `C++` or `v1.2` count once.
    func wordCount(_ range: Range<Int>) -> Int {
        range.count { tokens[$0].mark == nil && !(tokens[$0].isGlued && $0 > range.lowerBound) }
    }

    /// True if one of the words names the item, because it is not common to many things.
    func hasOwnWord(_ range: Range<Int>) -> Bool {
        range.contains { isContent($0) && isOwnWord($0) }
    }

    /// True for a word that is not a general one.
    func isOwnWord(_ token: Int) -> Bool {
        guard tokens[token].isWord, tokens[token].bytes.count > 1 else { return false }
        guard let cue = cues.cue(at: token) else { return !isDateWord(token) }
        if cue.says(.vague) {
            return tokens[token].casing == .capitalized && token > 0
                && tokens[token - 1].isCapitalized
        }
        if cue.says(.otherLabel), isBeforeHappening(token) { return true }
        return cue.tags.isDisjoint(with: .common) && !isDateWord(token)
    }

    /// True for a word right before one for an event: "Teachers' day", "Language café".
    private func isBeforeHappening(_ token: Int) -> Bool {
        var next = token + 1
        while next < tokens.count, tokens[next].isGlued { next += 1 }
        return next < tokens.count && cues.cue(at: next)?.happening != nil
    }

    /// True if the words have an amount of money: "$45", "EUR 280", "600 kr".
    func hasAmount(_ range: Range<Int>) -> Bool {
        range.contains { token in
            guard tokens[token].mark == .currency || cues.says([.currency], at: token) else {
                return false
            }
            return [token - 1, token + 1].contains { range.contains($0) && tokens[$0].isNumber }
        }
    }

    /// True if a word that names the item is capitalized like a name.
    func hasProperName(_ range: Range<Int>) -> Bool {
        range.contains { token in
            isContent(token) && isOwnWord(token) && tokens[token].isCapitalized
                && (token > range.lowerBound || !isSentenceStart(token)
                    || tokens[token].casing != .capitalized || isFollowedByName(token))
        }
    }

    private func isFollowedByName(_ token: Int) -> Bool {
        let next = token + 1
        // A link or bold text is a name by itself.
        if block.links.contains(where: { $0.tokens.upperBound == next })
            || block.strong.contains(where: { $0.upperBound == next })
        {
            return true
        }
        guard next < tokens.count, !tokens[next].startsLine else { return true }
        return tokens[next].isCapitalized || tokens[next].isNumber || tokens[next].mark != nil
            || cues.says([.action, .deadline, .closes, .of, .preposition], at: next)
                && !cues.says([.determiner, .pronoun], at: next)
    }

    private func isDateWord(_ token: Int) -> Bool {
        DateWords.months.contains(tokens[token].word)
            || DateWords.weekdays.contains(tokens[token].word)
            || DateWords.ordinalSuffixes.contains(tokens[token].word)
    }

    /// True for words in title case that do not say what can be done: "Write the Docs Portland".
    ///
    /// Words after the first verb are ignored: "Write the Docs Portland is now on …".
    func isTitle(_ range: Range<Int>) -> Bool {
        let most = 0.7
        let verb = range.dropFirst().first {
            tokens[$0].casing == .lower
                && cues.says([.auxiliary, .verb, .eventVerb, .moved, .former], at: $0)
        }
        let range = range.lowerBound..<(verb ?? range.upperBound)
        return capitalShare(range) > most && hasProperName(range.dropFirst())
            && !cues.contains([.actionNoun], in: range.dropFirst())
    }

    /// The share of words that are capitalized like names, 0 to 1.
    func capitalShare(_ range: Range<Int>) -> Double {
        let words = content(range).filter { !tokens[$0].isGlued || $0 == range.lowerBound }
        guard !words.isEmpty else { return 0 }
        let capitals = words.count { tokens[$0].isCapitalized || tokens[$0].isNumber }
        return Double(capitals) / Double(words.count)
    }

    /// True if there is a finite verb, which makes the words a sentence.
    func hasVerb(_ range: Range<Int>) -> Bool {
        cues.cues(in: range).contains { cue in
            cue.says(oneOf: [.auxiliary, .eventVerb, .past])
                && tokens[cue.tokens.lowerBound].casing == .lower
                && !isInsideLink(cue.tokens)
        }
    }

    private func isInsideLink(_ range: Range<Int>) -> Bool {
        block.links.contains { $0.tokens.covers(range) }
    }

    /// True for words that leave the date open: "CFP due TBD".
    func saysLater(_ range: Range<Int>) -> Bool {
        let words = ["tbd", "tba", "tbc"]
        return range.contains { token in
            tokens[token].isWord && words.contains(block.words(token..<token + 1).lowercased())
        }
    }

    /// True if every word belongs to a phrase with one of these tags.
    func isCovered(_ range: Range<Int>, by tags: BitSet<LexicalTag>) -> Bool {
        !range.isEmpty
            && range.allSatisfy { tokens[$0].mark != nil || cues.says(tags, at: $0) }
    }

    /// True for words that name a task, but not what it is for: "CFP closes", "Register now".
    func isAction(_ range: Range<Int>) -> Bool {
        cues.contains([.action, .deadline], in: range) && !hasOwnWord(range)
    }

    /// True if the words begin with an instruction: "Submit your talk".
    func isInstruction(_ range: Range<Int>) -> Bool {
        guard let first = range.first, !isTitle(range) else { return false }
        // An unknown word before "your" is an instruction, "log your deployment", but not
        // "negotiating your salary".
        if range.count > 1, tokens[first].isWord, cues.cue(at: first) == nil,
            block.words(first + 1..<first + 2) == "your",
            !block.words(first..<first + 1).hasSuffix("ing")
        {
            return true
        }
        return cues.cue(at: first)?.says(oneOf: [.imperative, .invitation]) == true
    }
}

extension ArraySlice<Token> {
    /// True if two numbers with a dot between them are a version: `NixOS 24.11`.
    var haveVersion: Bool {
        indices.dropLast(2).contains { index in
            self[index].isNumber && self[index + 1].mark == .dot && self[index + 1].isGlued
                && self[index + 2].isNumber && self[index + 2].isGlued
        }
    }
}
