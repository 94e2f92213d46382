internal import Text

/// Finds the topic of a clause: the subject of its verb, or the event that it invites to.
struct ClauseGrammar {
    /// The subject of a clause, and what its verb says.
    struct Reading {
        /// The words before the verb, without those that add nothing.
        let subject: Range<Int>
        let verb: Cue
        /// The verb and the words after it.
        let predicate: Range<Int>
        /// True for "we", "it", "there", which name nothing.
        let isPronoun: Bool
        /// True if the verb says that the subject takes place on the date.
        let takesPlace: Bool
    }

    /// The block that contains the clause.
    let block: AnnotatedBlock
    /// The words before and after the date that belong to the clause.
    let regions: [Range<Int>]

    init(block: AnnotatedBlock, statement: Statement) {
        self.block = block
        regions = [statement.before, statement.after]
    }

    /// A clause without a date.
    init(block: AnnotatedBlock, clause: Range<Int>) {
        self.block = block
        regions = [clause]
    }

    /// The subject and verb of the main clause nearest to the date; nil if there is no verb.
    var reading: Reading? {
        for (number, region) in regions.enumerated() {
            let clause = number == 0 ? lastClause(of: region) : firstClause(of: region)
            if let reading = reading(of: clause, isBeforeDate: number == 0) { return reading }
            if number == 0, let reading = readingAcrossDate { return reading }
        }
        return nil
    }

    /// The subjects of the clauses before the one with the date, the nearest first.
    var earlierSubjects: [Range<Int>] {
        guard let region = regions.first else { return [] }
        let own = lastClause(of: region)
        let before = Range(from: region.lowerBound, to: own.lowerBound)
        return clauses(of: before).reversed().compactMap { clause in
            reading(of: clause, isBeforeDate: false).flatMap { $0.isPronoun ? nil : $0.subject }
        }
    }

    /// The words of the main clause before the date, or otherwise after it.
    var mainClause: Range<Int>? {
        for (number, region) in regions.enumerated() {
            let clause = number == 0 ? lastClause(of: region) : firstClause(of: region)
            guard let start = start(of: clause) else { continue }
            return Range(from: start, to: clause.upperBound)
        }
        return nil
    }

    /// The topic of a question, such as the week in “When is Open Hardware Week?”.
    var asked: Range<Int>? {
        guard let region = regions.first, let first = region.first,
            ["when", "where", "what"].contains(block.words(first..<first + 1).lowercased()),
            let verb = cues.cue(at: first + 1, default: nil), verb.says(.auxiliary)
        else { return nil }
        return nounPhrase(in: Range(from: verb.tokens.upperBound, to: region.upperBound))
    }

    var wording: Wording { Wording(block: block) }
    var tokens: [Token] { block.tokens }
    var cues: CueIndex { block.cues }
}

extension ClauseGrammar {
    private func reading(of clause: Range<Int>, isBeforeDate: Bool) -> Reading? {
        guard let start = start(of: clause), let verb = verb(in: clause, from: start) else {
            return nil
        }
        let range = Range(from: start, to: verb.tokens.lowerBound)
        let whole = wording.withoutFiller(afterLastComma(wording.withoutApposition(range)))
        let subject = withoutAgent(whole)
        guard !subject.isEmpty else { return nil }
        return Reading(
            subject: subject, verb: verb,
            predicate: Range(from: verb.tokens.lowerBound, to: clause.upperBound),
            isPronoun: isPronoun(subject),
            takesPlace: subject != whole
                || takesPlace(verb, in: clause, isBeforeDate: isBeforeDate))
    }

    /// The subject before the date of a verb right after it: "The sprint on 3 May begins at noon".
    private var readingAcrossDate: Reading? {
        guard regions.count > 1, let first = regions[1].first, tokens[first].casing == .lower,
            let verb = cues.cue(at: first), verb.says(oneOf: Self.verbs), !isNoun(verb)
        else { return nil }
        let own = wording.withoutLead(
            wording.withoutFiller(lastClause(of: regions[0])), Wording.lead.union([.of]))
        let subject = wording.withoutApposition(own)
        guard wording.hasOwnWord(subject) else { return nil }
        return Reading(
            subject: subject, verb: verb,
            predicate: verb.tokens.lowerBound..<regions[1].upperBound,
            isPronoun: isPronoun(subject),
            takesPlace: takesPlace(verb, in: regions[1], isBeforeDate: false))
    }

    /// The name after "the organizers of", "the team behind".
    private func withoutAgent(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let agent = cues.cue(at: first), agent.says(.agent),
            agent.tokens.upperBound < range.upperBound
        else { return range }
        let rest = Range(from: agent.tokens.upperBound + 1, to: range.upperBound)
        let joint = block.words(agent.tokens.upperBound..<agent.tokens.upperBound + 1).lowercased()
        guard ["of", "behind"].contains(joint), wording.hasProperName(rest) else { return range }
        return rest
    }

    /// True for "takes place", for "is a conference", and for "is", "starts" or similar verbs right
    /// before the date.
    private func takesPlace(_ verb: Cue, in region: Range<Int>, isBeforeDate: Bool) -> Bool {
        let rest = Range(from: verb.tokens.upperBound, to: region.upperBound)
        let next = cues.cues(in: rest).first { $0.says(oneOf: [.eventVerb, .auxiliary]) }
        let isStrong = { (cue: Cue) in cue.says(.eventVerb) && !cue.says(.weakVerb) }
        // A change also gives the date: "has been moved to", "is postponed until", "is now on".
        let changes: BitSet<LexicalTag> = [.moved, .postponed, .extended, .cancelled, .former]
        if verb.says(oneOf: changes)
            || cues.cues(in: rest).first(where: { !$0.says(.auxiliary) })?.says(oneOf: changes)
                == true
        {
            return true
        }
        if isStrong(verb) || definition(of: verb, in: region) != nil { return true }
        if let next, isStrong(next), next.tokens.lowerBound - verb.tokens.upperBound <= 1 {
            return true
        }
        guard isBeforeDate else { return verb.says(.eventVerb) || next?.says(.eventVerb) == true }
        return rest.allSatisfy {
            tokens[$0].mark != nil || cues.says(Wording.lead.union([.eventVerb]), at: $0)
        }
    }

    /// The start of the main clause: after words that add nothing, and after a clause with "if",
    /// "after" or similar.
    private func start(of region: Range<Int>) -> Int? {
        var range = wording.withoutFiller(afterLabel(region))
        guard let first = range.first else { return nil }
        if cues.says([.subordinator, .preposition], at: first), isSentenceStart(first) {
            let commas = range.filter { tokens[$0].mark == .comma && !isInsideLink($0) }
            // In "If you have a topic, a workshop, or anything else, suggest it", the main clause
            // begins after the last comma.
            let before = commas.last { comma in
                comma + 1 < range.upperBound
                    && cues.says([.imperative, .invitation, .pronoun], at: comma + 1)
            }
            guard let comma = before ?? commas.first else { return nil }
            range = wording.withoutFiller(Range(from: comma + 1, to: range.upperBound))
        }
        return range.first
    }

    /// The tokens after a label: "Reminder for all: the survey closes".
    private func afterLabel(_ region: Range<Int>) -> Range<Int> {
        let longestLabel = 10
        let colon = region.prefix(longestLabel).last { token in
            tokens[token].mark == .colon && !isInsideLink(token)
                && token + 1 < tokens.count && !tokens[token + 1].isGlued
        }
        guard let colon, colon + 1 < region.upperBound else { return region }
        return colon + 1..<region.upperBound
    }

    private func isSentenceStart(_ token: Int) -> Bool {
        tokens[token].casing == .capitalized || token == 0
    }

    /// The first finite verb after a word.
    private func verb(in region: Range<Int>, from start: Int) -> Cue? {
        let rest = Range(from: start + 1, to: region.upperBound)
        return cues.cues(in: rest).first { cue in
            let first = cue.tokens.lowerBound
            return cue.says(oneOf: Self.verbs) && tokens[first].casing == .lower
                && !isInsideLink(first) && !isNoun(cue) && !isInParentheses(first, region)
                && !isRelative(cue) && !isPossessive(first)
        }
    }

    /// True for the "s" in "the foundation's survey", but not in "it's".
    private func isPossessive(_ token: Int) -> Bool {
        token > 1 && tokens[token - 1].mark == .apostrophe && tokens[token].isGlued
            && block.words(token..<token + 1) == "s" && !cues.says([.pronoun], at: token - 2)
    }

    private static let verbs: BitSet<LexicalTag> = [
        .auxiliary, .eventVerb, .verb, .closes, .ends, .opens, .past, .cancelled, .postponed,
        .moved,
        .former,
    ]

    /// True for a word that is used as a noun: after an article or "of", or before "of" or "for".
    private func isNoun(_ cue: Cue) -> Bool {
        guard !cue.says(.auxiliary) else { return false }
        let before = cue.tokens.lowerBound - 1
        if before >= 0, cues.says([.determiner, .of, .adjective, .preposition], at: before),
            !cues.says([.pronoun], at: before) || cue.says(.actionNoun)
        {
            return true
        }
        return cue.says(oneOf: [.actionNoun]) && !cue.says(oneOf: [.eventVerb, .closes, .opens])
    }

    /// True for the verb in "that we had put", "which is to come".
    private func isRelative(_ cue: Cue) -> Bool {
        var token = cue.tokens.lowerBound - 1
        while token >= 0, cues.says([.pronoun], at: token) {
            let word = block.words(token..<token + 1).lowercased()
            if word == "that" || word == "which" || word == "who" { return true }
            token -= 1
        }
        // ", which is being led by the foundation," belongs to the noun before it.
        let comma = (0..<cue.tokens.lowerBound).last { tokens[$0].mark == .comma }
        guard let comma, wording.isRelative(comma + 1) else { return false }
        return tokens[cue.tokens.upperBound...].contains { $0.mark == .comma }
    }

    func isInsideLink(_ token: Int) -> Bool {
        block.links.contains { $0.tokens.contains(token) } || block.quoted.hold(token)
    }

    private func isInParentheses(_ token: Int, _ region: Range<Int>) -> Bool {
        let opened = (region.lowerBound..<token).count { tokens[$0].mark == .open }
        let closed = (region.lowerBound..<token).count { tokens[$0].mark == .close }
        return opened > closed
    }

    private func afterLastComma(_ range: Range<Int>) -> Range<Int> {
        let comma = range.last {
            tokens[$0].mark == .comma && !isInsideLink($0) && !isInParentheses($0, range)
                && !isInPlace($0, range)
        }
        guard let comma else { return range }
        let rest = Range(from: comma + 1, to: range.upperBound)
        let isEmpty = PieceSplitter.trimmed(rest, tokens).isEmpty
        return isEmpty ? Range(from: range.lowerBound, to: comma) : rest
    }

    /// True for the comma in "The user group of Curitiba, Brazil".
    private func isInPlace(_ comma: Int, _ range: Range<Int>) -> Bool {
        let mostWords = 3
        let after = Range(from: comma + 1, to: range.upperBound)
        guard (1...mostWords).contains(after.count), after.allSatisfy({ tokens[$0].isCapitalized })
        else { return false }
        let town = (range.lowerBound..<comma).reversed().prefix { tokens[$0].isCapitalized }
        guard let first = town.last, first > range.lowerBound + 1 else { return false }
        return cues.says([.preposition, .of], at: first - 1)
            && tokens[first - 1].casing == .lower
    }

    /// True for "we", "you", "there", which name nothing.
    private func isPronoun(_ range: Range<Int>) -> Bool {
        if range.allSatisfy({ tokens[$0].mark != nil || cues.says([.pronoun], at: $0) }) {
            return true
        }
        // "The first" is one of the things that the sentence before is about.
        return range.allSatisfy { cues.says([.determiner, .ordinal], at: $0) }
    }
}

extension ClauseGrammar {
    /// The clauses of a sentence, separated by "and", "but" or a semicolon, each with its own verb.
    private func clauses(of region: Range<Int>) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = region.lowerBound
        for index in region where beginsClause(index, in: region, after: start) {
            clauses.append(start..<index)
            start = index + 1
        }
        clauses.append(start..<region.upperBound)
        return clauses.filter { !$0.isEmpty }
    }

    private func lastClause(of region: Range<Int>) -> Range<Int> {
        clauses(of: region).last ?? region
    }

    private func firstClause(of region: Range<Int>) -> Range<Int> {
        clauses(of: region).first ?? region
    }

    /// True for a conjunction with a verb on either side.
    private func beginsClause(_ index: Int, in region: Range<Int>, after start: Int) -> Bool {
        let isJoint =
            tokens[index].mark == .semicolon
            || tokens[index].casing == .lower && cues.cue(at: index)?.says(.conjunction) == true
        guard isJoint, index > start, !isInsideLink(index) else { return false }
        let before = start..<index
        let after = Range(from: index + 1, to: region.upperBound)
        guard verb(in: before, from: before.lowerBound) != nil, let first = after.first else {
            return false
        }
        // "opens on Monday and closes on Friday" has one subject.
        let isShared = cues.cue(at: first).map { $0.says(oneOf: Self.verbs) } ?? false
        return !isShared && verb(in: after, from: first) != nil
    }
}
