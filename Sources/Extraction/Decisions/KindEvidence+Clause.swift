internal import Items
internal import Text

extension KindEvidence {
    /// Weighs the words after the date: "12 May: CFP closes", "12 May is the deadline".
    func weighAfter(_ scores: inout Scores<Kind, KindFeature>) {
        let isFirst = PieceSplitter.trimmed(statement.before, block.tokens).isEmpty
        let reach = isFirst ? 16 : 6
        let near =
            statement.after
            .lowerBound..<min(
                statement.after.upperBound, statement.after.lowerBound + reach)
        let found = cues.cues(in: near)
            .filter {
                !isPartOfName($0) && !isTransitive($0) && !isOpenEnded($0) && !isParticiple($0)
            }
        let hasAction = found.contains { $0.says(.action) }
        // "3 May: Quill 2 is released" and "3 May: the beta is due" are events; what is sold or
        // handed in has an action.
        let isRelease = !hasAction && found.contains { $0.happening == .release }
        for cue in found {
            if isRelease, cue.says(oneOf: [.due, .opens]) { continue }
            if cue.says(oneOf: [.deadline, .freeze]) || cue.says(oneOf: [.closes, .due]) && isFirst
                || cue.says(.due) && hasAction
                || cue.says(oneOf: [.ends, .rising]) && hasAction && isFirst
            {
                scores.add(.after, to: .deadline, because: "deadline: words after the date")
                return
            }
            if cue.says(.opens), isFirst || hasAction, !cue.says(.eventVerb) || hasAction,
                !isBeforeNoun(cue), !(hasHappening && isState(cue))
            {
                let kind: Kind = isSpan ? .window : .opening
                scores.add(.after, to: kind, because: "\(kind): words after the date")
                return
            }
            if cue.says(.starts), isFirst, hasAction {
                let kind: Kind = isSpan ? .window : .opening
                scores.add(.after, to: kind, because: "\(kind): words after the date")
                return
            }
        }
        // "Between 3 and 9 May, members vote on the budget."
        let isAlone = wording.withoutLead(wording.withoutFiller(statement.before)).isEmpty
        if isAlone, isSpan, found.contains(where: { $0.says(oneOf: [.voting, .nominating]) }) {
            scores.add(
                .permission, to: .window, because: "window: something to do for a while")
            return
        }
        // "3 May: papers for PyCon" says that papers are due.
        if isFirst, let first = found.first, first.says(.actionNoun) || first.task != nil,
            found.contains(where: { $0.says(.preposition) }),
            first.tokens.lowerBound <= statement.after.lowerBound + 1, !hasHappeningHead(found[...])
        {
            scores.add(
                .instruction, to: isSpan ? .window : .deadline, because: "task: an instruction")
        }
    }

    /// True for the adjective in "open evening" or "open source day", but not in "open for talks".
    private func isBeforeNoun(_ cue: Cue) -> Bool {
        let next = cue.tokens.upperBound
        guard block.words(cue.tokens).lowercased() == "open", next < block.tokens.count,
            block.tokens[next].isWord, !block.tokens[next].startsLine
        else { return false }
        return cues.cue(at: next).map { $0.happening != nil && !$0.says(.action) } ?? true
    }

    /// True for "open" in "registration is open", which tells of no opening on the date.
    private func isState(_ cue: Cue) -> Bool {
        let first = cue.tokens.lowerBound
        let words = block.words(cue.tokens).lowercased()
        if ["is open", "are open", "is now open", "are now open"].contains(words) { return true }
        return words == "open" && first > 0
            && ["now", "already", "still"].contains(block.words(first - 1..<first).lowercased())
    }

    /// True if the date is not known yet: "CFP due TBD".
    private func isOpenEnded(_ cue: Cue) -> Bool {
        let reach = 2
        let end = min(block.tokens.count, cue.tokens.upperBound + reach)
        return wording.saysLater(cue.tokens.upperBound..<max(end, cue.tokens.upperBound))
    }
}

extension KindEvidence {
    /// Weighs the rest of the clause.
    func weighClause(_ scores: inout Scores<Kind, KindFeature>) {
        let own = wording.withoutLead(wording.withoutFiller(statement.before))
        if hasHappening {
            scores.add(.happening, to: .event, because: "event: words for an event")
        }
        if let first = own.first, let cue = cues.cue(at: first) {
            if cue.says(.invitation) {
                scores.add(.invitation, to: .event, because: "event: an invitation")
            } else if cue.says(.imperative), !own.isEmpty, !wording.isTitle(own), !isNoun(cue) {
                scores.add(
                    .instruction, to: isSpan ? .window : .deadline, because: "task: an instruction")
            }
        }
        weighBareAction(own, &scores)
        weighPeriod(own, &scores)
    }

    /// True for a word after an article, such as "register" in "the register of sites".
    private func isNoun(_ cue: Cue) -> Bool {
        let before = cue.tokens.lowerBound - 1
        return before >= 0 && cues.says([.determiner], at: before)
    }

    /// Weighs a task without a verb before the date: "CFP: 12 May", "RustConf hotel block: 12 May".
    private func weighBareAction(_ own: Range<Int>, _ scores: inout Scores<Kind, KindFeature>) {
        let spoken = own.isEmpty ? field[...] : cues.cues(in: own)
        // The last word must be a known phrase, as in "RustConf hotel block", unless there is a
        // preposition, as in "reviews of the new guide".
        if !own.isEmpty {
            guard !wording.hasVerb(own),
                spoken.last?.tokens.upperBound == own.upperBound
                    || cues.contains([.of, .preposition], in: own)
            else { return }
        }
        guard let last = spoken.last(where: { $0.says(.actionNoun) }), !hasHappeningHead(spoken)
        else { return }
        let isElection = spoken.contains { $0.says(oneOf: [.voting, .nominating]) }
        if isSpan {
            scores.add(.bareAction, to: .window, because: "window: something to do for a while")
        } else if !isElection || last.says(.nominating),
            spoken.last.map({ !$0.says(.past) }) ?? true
        {
            scores.add(.bareAction, to: .deadline, because: "deadline: something to do")
        }
    }

    /// Weighs periods: "Ballots are out from 22 February to 8 March", "you may nominate between 3
    /// and 9 May".
    private func weighPeriod(_ own: Range<Int>, _ scores: inout Scores<Kind, KindFeature>) {
        guard isSpan,
            wording.hasVerb(own) || !own.isEmpty && cues.says([.imperative], at: own.upperBound - 1)
        else { return }
        let spoken = cues.cues(in: own)
        let hasNoun = spoken.contains { $0.says(.actionNoun) }
        let hasTask = isPermitted && (spoken.contains { $0.says(.imperative) } || !hasHappening)
        let opens = spoken.first { $0.says(.opens) }
        if let opens, isTarget(Range(from: opens.tokens.upperBound, to: own.upperBound)) { return }
        // In "You can register for the summit on 3–5 September", the period is that of the summit.
        let task = spoken.first { $0.says(.imperative) }
        if let task, isTarget(Range(from: task.tokens.upperBound, to: own.upperBound)) { return }
        // In "Organizations apply between 3 and 20 May", the word before the period is the task.
        let isActive = own.last.flatMap { cues.cue(at: $0) }.map {
            $0.says(.action) && $0.says(.imperative) && $0.tokens.lowerBound > own.lowerBound
        }
        guard hasTask || hasNoun && !hasHappening || isActive == true else { return }
        scores.add(.permission, to: .window, because: "window: something to do for a while")
    }

    /// True if the last noun is an event: "ticket party".
    private func hasHappeningHead(_ cues: ArraySlice<Cue>) -> Bool {
        guard let head = cues.last(where: { $0.happening != nil || $0.says(.actionNoun) }) else {
            return false
        }
        return head.happening != nil && !head.says(.actionNoun)
    }
}
