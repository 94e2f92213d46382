internal import CivilTime
internal import Items
internal import Text

/// Decides the kind of item from the words around its date.
struct KindEvidence {
    let block: AnnotatedBlock
    let statement: Statement
    let when: When
    let repeats: Bool
    /// The phrases in the header of the date's column, or in its label on another line.
    let header: [Cue]
    /// The phrases in other fields, or in the item above, that may say what happens.
    let field: [Cue]
    /// True if the heading above says that its list is one of deadlines.
    let isListOfDeadlines: Bool
    let weights: Weights

    /// The points for each kind.
    func scores() -> Scores<Kind, KindFeature> {
        var scores = Scores<Kind, KindFeature>(weights.kinds)
        scores.add(.event, to: .event)
        // "The call for talks for PyCon (Oslo, 3–5 May) is open": these are the days of PyCon, so
        // nothing that is said about the call counts.
        if wording.targetBeforeParenthesis(in: statement.before) != nil { return scores }
        weighLead(&scores)
        weighInterruptedSubject(&scores)
        weighHeader(&scores)
        weighAfter(&scores)
        weighClause(&scores)
        if isListOfDeadlines {
            let isEvent = hasHappening && !cues.contains([.action], in: statement.before)
            scores.add(isEvent ? .mixedList : .list, to: .deadline, because: "a list of deadlines")
        }
        if repeats { scores.add(.repetition, to: .event, because: "event: it repeats") }
        return scores
    }
}

extension KindEvidence {
    var isSpan: Bool { when.end != nil && !when.isVague }

    var cues: CueIndex { block.cues }

    var wording: Wording { Wording(block: block) }

    /// True if the clause names something that people do by a date.
    var hasAction: Bool {
        cues.cues(in: statement.before).contains { $0.says(.action) && !isNameWord($0) }
            || cues.cues(in: sharedSubject).contains { $0.says(.action) && !isNameWord($0) }
            || field.contains { $0.says(.action) } || header.contains { $0.says(.action) }
    }

    /// The words before a clause that has the same subject as the clause before it: "Voting starts
    /// on 3 May and ends on 9 May".
    private var sharedSubject: Range<Int> {
        let start = statement.before.lowerBound
        if let interruptedSubject { return interruptedSubject }
        guard let first = cues.cue(at: start),
            first.tokens.lowerBound == start,
            first.says(oneOf: [.ends, .closes, .opens, .starts]),
            start > statement.segment.lowerBound
        else { return start..<start }
        return statement.segment.lowerBound..<start
    }

    /// The words before a parenthesis that interrupts the clause: "Tickets for PyCon" in "Tickets
    /// for PyCon (Oslo, 3–5 May) are on sale from 1 April".
    private var interruptedSubject: Range<Int>? {
        let start = statement.before.lowerBound
        guard start + 1 < block.tokens.count, block.tokens[start].mark == .close,
            block.tokens[start + 1].casing == .lower, start > statement.segment.lowerBound
        else { return nil }
        return statement.segment.lowerBound..<start
    }

    /// Adds evidence for a deadline if a word for it is before a parenthesis in the clause.
    ///
    /// For example, in “The deadline for talks at PyCon (Oslo, 3–5 May) is 1 April”.
    private func weighInterruptedSubject(_ scores: inout Scores<Kind, KindFeature>) {
        guard let interruptedSubject, cues.contains([.deadline], in: interruptedSubject),
            !cues.contains([.closes, .opens, .until], in: statement.before)
        else { return }
        scores.add(.lead, to: .deadline, because: "deadline: the subject before a parenthesis")
    }

    /// True for a verb in a name: "Write the Docs".
    private func isNameWord(_ cue: Cue) -> Bool {
        let first = cue.tokens.lowerBound
        guard !cue.says(.actionNoun), block.tokens[first].casing == .capitalized else {
            return false
        }
        let name = first..<min(statement.before.upperBound, first + 3)
        return wording.isTitle(name)
    }

    /// True if "can" or "may" is before the date: "can be uploaded from 10 April".
    var isPermitted: Bool {
        let modals = ["can", "may"]
        return cues.cues(in: statement.before).contains {
            $0.says(.auxiliary) && modals.contains(block.words($0.tokens).lowercased())
        }
    }

    /// True for a version before the date: "Quill 1.22 is due on".
    var hasVersion: Bool {
        block.tokens[statement.before].haveVersion
    }

    var hasHappening: Bool {
        cues.cues(in: statement.before).contains { $0.happening != nil && !$0.says(.action) }
    }

    /// True for a word that is part of a name.
    ///
    /// Such a word is in quotation marks, or capitalized next to another capitalized word in a
    /// clause without a task: "All Things Open on 3 May" opens nothing. The "before" in "the day
    /// before" is treated the same way.
    func isPartOfName(_ cue: Cue) -> Bool {
        let first = cue.tokens.lowerBound
        if block.quoted.contains(where: { $0.covers(cue.tokens) }) { return true }
        guard first > 0 else { return false }
        if cue.says(.until), block.tokens[first].isCapitalized,
            block.tokens[first - 1].isCapitalized
        {
            return true
        }
        if cue.says(oneOf: [.by, .fromWord]),
            cues.cue(at: first - 1)?.says(.unit) == true
                || cues.cue(at: first - 1)?.says(.units) == true
        {
            return true
        }
        // In "24 October: Open Maps Forum …", "Open" begins a name.
        if cue.says(.opens), block.tokens[first].casing == .capitalized,
            cue.tokens.upperBound < block.tokens.count,
            block.tokens[cue.tokens.upperBound].isCapitalized,
            cues.cue(at: cue.tokens.upperBound)?.says(.action) != true
        {
            return true
        }
        return cue.says(oneOf: [.opens, .closes, .ends, .starts])
            && block.tokens[first].casing == .capitalized && block.tokens[first - 1].isCapitalized
            && !hasAction
    }

    /// True for words that begin with "for", "to" or "of" and name an event.
    func isTarget(_ range: Range<Int>) -> Bool {
        guard let first = range.first,
            ["for", "to", "of"].contains(block.words(first..<first + 1).lowercased())
        else { return false }
        return wording.hasProperName(range.dropFirst())
            && cues.cues(in: range).contains { $0.happening != nil && !$0.says(.action) }
    }

    /// True for the first word of "closing session" or "opening keynote".
    func isParticiple(_ cue: Cue) -> Bool {
        let next = cue.tokens.upperBound
        guard cue.says(oneOf: [.closes, .opens, .ends]), next < block.tokens.count,
            block.words(cue.tokens).lowercased().hasSuffix("ing"), !block.tokens[next].startsLine
        else { return false }
        return cues.cue(at: next).map { $0.happening != nil || $0.task == .cfp } ?? false
    }

    /// True for a verb with an object: "opens her editor", "closes the week".
    func isTransitive(_ cue: Cue) -> Bool {
        let next = cue.tokens.upperBound
        guard next < block.tokens.count else { return false }
        return block.tokens[next].casing == .lower && cues.says([.determiner], at: next)
            && !block.dates.contains { $0.tokens.contains(next) }
    }
}
