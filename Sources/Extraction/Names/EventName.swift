internal import DateExpressions
internal import Newsletter
internal import Text

extension Situation {
    func eventName(_ ranked: [NameCandidate], owner: Owner?) -> NameDecision? {
        guard let best = ranked.first, best.score > Self.leastNameScore else {
            return numberedName(ranked, owner: owner) ?? listedPlace(ranked, owner: owner)
                ?? generalHeading(ranked, owner: owner)
        }
        // In "18 September, Rome" below "Workshop", the town names nothing by itself.
        if best.evidence.contains(.place), best.block == block.id,
            let told = listedPlace(ranked, owner: owner) ?? generalHeading(ranked, owner: owner)
        {
            return told
        }
        // "**Harbor Lab, Oslo**" above "What: open evening" and "When: 3 May": the title names
        // both.
        if best.block == block.id, !best.evidence.contains(.namedField),
            let told = ranked.first(where: {
                $0.evidence.contains(.namedField) && $0.block == block.id
                    && !$0.tokens.overlaps(best.tokens)
            }), best.source != .link, !TitleWriter.mentions(best.text, told.text)
        {
            return decision(
                TitleWriter.title(best.text, told.text), best, owner, ranked,
                because: "\(best.source) and activity")
        }
        // The same if a heading has the name, and the field only says what it is about.
        if best.evidence.contains(.namedField), best.source == .otherLine,
            !best.evidence.contains(.capitalized), isAloneBelowHeading,
            let heading = ranked.first(where: {
                $0.source == .heading && $0.evidence.isSuperset(of: [.properName, .ownWord])
                    && !$0.evidence.contains(.collective)
            })
        {
            return decision(
                TitleWriter.title(heading.text, best.text), heading, owner, ranked,
                because: "heading and activity")
        }
        // In "Oslo: every Tuesday, 19:00, Harbor Hall", the best name is only the venue.
        if block.cues.contains([.venue], in: best.tokens), best.block == block.id,
            best.evidence.contains(.venue),
            best.evidence.isDisjoint(with: [.linked, .bold, .namedField, .happening]),
            let listed = listedPlace(ranked, owner: owner)
        {
            return listed
        }
        // In "There is no meetup on 3 May. The next one is on 10 May.", "one" is a meetup.
        if best.block == block.id, best.evidence.contains(.general), pointsBack(best.tokens),
            let told = block.cues.cues(in: 0..<statement.segment.lowerBound)
                .last(where: { $0.happening != nil && !$0.says(.hint) })
        {
            let text = block.words(told.tokens)
            let title = owner.map { TitleWriter.title($0.name, text) } ?? text
            return decision(
                title, best, owner, ranked, because: "the subject of the sentence before")
        }
        if best.evidence.contains(.otherField), let listed = listedPlace(ranked, owner: owner) {
            return listed
        }
        // In "You can register for the summit on 3 May", the event is the summit.
        if best.source == .predicate,
            let object = ranked.first(where: {
                $0.source == .object && $0.evidence.isSuperset(of: [.properName, .happening])
            })
        {
            return decision(object.text, object, owner, ranked, because: "\(object.source)")
        }
        // In "**FOSDEM.** … There's a dinner for admins on 4 February", the title names
        // both, and so it does in "**FOSDEM** is on 3 February, and a dinner on the 4th".
        if best.source == .caption
            || best.source == .marked && !statement.clause.overlaps(best.tokens),
            let own = ranked.first(where: {
                [.predicate, .subject].contains($0.source) && $0.block == block.id
                    && $0.evidence.isSuperset(of: [.happening, .ownWord])
                    && $0.evidence.isDisjoint(with: [.pronoun, .agent, .sentence, .long])
            }), !TitleWriter.mentions(best.text, own.text)
        {
            return decision(
                TitleWriter.title(best.text, own.text), best, owner, ranked,
                because: "caption and activity")
        }
        // In "Our mirror moves to a new rack. On 3 May, it is offline.", both say what happens.
        if best.source == .predicate, isAnaphoric,
            !best.evidence.contains(.properName) || best.evidence.contains(.sentence),
            let told = ranked.first(where: {
                [.caption, .earlierSentence].contains($0.source) && $0.block == block.id
                    && $0.evidence.contains(.ownWord)
                    && $0.evidence.isDisjoint(with: [.pronoun, .place, .aside])
            }), !TitleWriter.mentions(best.text, told.text)
        {
            return decision(
                TitleWriter.title(told.text, best.text), best, owner, ranked,
                because: "\(told.source) and predicate")
        }
        // In "We set aside the week of 22 April" below "Documentation sprint", the heading names it.
        if best.block == block.id, best.evidence.contains(.pronoun),
            best.evidence.isDisjoint(with: [.properName, .happening]),
            let heading = ranked.first(where: {
                $0.source == .heading && $0.evidence.isSuperset(of: [.happening, .ownWord])
            })
        {
            return decision(heading.text, heading, owner, ranked, because: "\(heading.source)")
        }
        if best.source == .child, let group = organizer(besides: best) {
            return decision(
                TitleWriter.title(group, best.text), best, owner, ranked,
                because: "name in the item below")
        }
        if NameSource.above.contains(best.source), let place = ownPlace,
            isOneOfMany || block.links.contains(where: { block.words($0.tokens) == place.text }),
            !TitleWriter.mentions(best.text, place.text)
        {
            return decision(
                TitleWriter.title(best.text, place.text), best, owner, ranked,
                because: "\(best.source) and place")
        }
        if NameSource.above.contains(best.source), block.block.role == .tableRow,
            let what = ranked.first(where: { $0.source == .field && isWhatOfPlace($0) }),
            let other = ranked.first(where: {
                $0.source == .field && !$0.tokens.overlaps(what.tokens)
            })
        {
            return decision(
                TitleWriter.title(what.text, other.text), what, owner, ranked,
                because: "activity and place")
        }
        if best.source == .field, !best.evidence.contains(.properName), isWhatOfPlace(best),
            let place = ownPlace?.text
                ?? ranked.first(where: { $0.source == .field && $0.tokens != best.tokens })?.text
        {
            return decision(
                TitleWriter.title(best.text, place), best, owner, ranked,
                because: "activity and place")
        }
        if let topic = topic(of: best, ranked, owner: owner) {
            return decision(
                TitleWriter.title(topic, best.text), best, owner, ranked,
                because: "\(best.source) below its topic")
        }
        if best.block == block.id, best.evidence.isDisjoint(with: [.linked, .series]),
            let label = lineLabel, !isDateFirst
        {
            let own = best.tokens.overlaps(label) ? wordsOfClause : best.text
            if !TitleWriter.mentions(own, block.words(label)) {
                return decision(
                    TitleWriter.title(block.words(label), own), best, owner, ranked,
                    because: "\(best.source) after the label of its line")
            }
        }
        // "**Ferry group.** Teleconference, 5 November" is a meeting of the group.
        if !isSentence, saysOnlyActivity(best),
            let caption = ranked.first(where: {
                [.caption, .earlierSentence].contains($0.source)
                    && $0.evidence.isSuperset(of: [.bold, .ownWord])
                    && $0.evidence.isDisjoint(with: [.sentence, .place])
                    && $0.tokens.upperBound <= best.tokens.lowerBound
            }), !TitleWriter.mentions(best.text, caption.text)
        {
            return decision(
                TitleWriter.title(caption.text, best.text), best, owner, ranked,
                because: "caption and activity")
        }
        if NameSource.above.contains(best.source), let part = ownPart(ranked) {
            return decision(
                TitleWriter.title(best.text, part), best, owner, ranked,
                because: "\(best.source) and activity")
        }
        if NameSource.above.contains(best.source), let label = regionLabel,
            !TitleWriter.mentions(best.text, label)
        {
            return decision(
                TitleWriter.title(best.text, label), best, owner, ranked,
                because: "\(best.source) and label")
        }
        if best.source == .field, let version = version(besides: best) {
            return decision(
                best.text + " " + version, best, owner, ranked, because: "field and version")
        }
        if best.source == .field, let key = key(besides: best) {
            return decision(
                TitleWriter.title(key, best.text), best, owner, ranked, because: "key and field")
        }
        if best.evidence.contains(.general) || best.evidence.contains(.action),
            !NameSource.above.contains(best.source), let owner,
            !TitleWriter.mentions(best.text, owner.name)
        {
            return decision(
                TitleWriter.title(owner.name, best.text), best, owner, ranked,
                because: "generic name below another name")
        }
        if best.source == .field, let talk = words(afterColonOf: best),
            !TitleWriter.mentions(best.text, block.words(talk))
        {
            return decision(
                TitleWriter.title(best.text, block.words(talk)), best, owner, ranked,
                because: "field and what is after its colon")
        }
        if let owner, isMilestone(best, of: owner) {
            return decision(
                TitleWriter.title(owner.name, best.text), best, owner, ranked,
                because: "milestone below a version")
        }
        return decision(
            withoutTask(best) ?? happening(at: best) ?? best.text, best, owner, ranked,
            because: "\(best.source)")
    }

    /// The words of the clause with the subject that it shares with the one before it: "Bobcat is
    /// released" in "Bobcat reaches its freeze on 3 May and is released on 10 May".
    private var wordsOfClause: String {
        let own = block.words(ownWords)
        guard let shared = sharedSubject else { return own }
        let last = pieces.last { shared.overlaps($0.tokens) && isWords($0) }
        let subject = last.map { shared.clamped(to: $0.tokens) } ?? shared
        return block.words(subject) + " " + own
    }

    /// The words between the colon after a name and the end of its line: "Vesna Brajdić: Parsers in
    /// an afternoon".
    ///
    /// Nil if the line goes on with a date, a time, or a place.
    private func words(afterColonOf name: NameCandidate) -> Range<Int>? {
        guard name.block == block.id, block.block.role != .tableRow,
            let own = pieces.firstIndex(where: { $0.tokens == name.tokens }),
            own + 1 < pieces.count, pieces[own + 1].separator == .colon,
            pieces[own + 1].line == pieces[own].line, case .words = layout.roles[own + 1],
            own + 2 == pieces.count || pieces[own + 2].line != pieces[own].line
                || pieces[own + 2].segment != pieces[own].segment,
            wording.hasOwnWord(pieces[own + 1].tokens)
        else { return nil }
        return pieces[own + 1].tokens
    }

    /// True for a few common words in an entry below a name with a number: "tapeout" below
    /// "MPW-9", "string freeze" below "Kumo 2024.1".
    private func isMilestone(_ name: NameCandidate, of owner: Owner) -> Bool {
        let most = 3
        return TitleWriter.hasCode(owner.name) && !isSentence && name.block == block.id
            && name.evidence.isDisjoint(with: [.linked, .series, .place])
            && name.tokens.count <= most
            && name.tokens.allSatisfy {
                block.tokens[$0].casing == .lower || block.tokens[$0].casing == .upper
            }
            && name.tokens.contains { block.tokens[$0].isWord && !block.tokens[$0].isCapitalized }
            && !TitleWriter.mentions(name.text, owner.name)
    }

    /// A title from a word for an event and the place after it, if the name is the place's link.
    ///
    /// "Parties in [Pune](…) (3 May) and …" gives "Parties in Pune".
    private func happening(at name: NameCandidate) -> String? {
        guard name.block == block.id, name.evidence.isSuperset(of: [.linked, .place]),
            let what = block.cues.cues(
                in: Range(from: statement.segment.lowerBound, to: name.tokens.lowerBound)
            ).last(where: { $0.happening != nil && !$0.says(.hint) }),
            block.cues.says([.preposition], at: what.tokens.upperBound)
        else { return nil }
        return block.words(what.tokens) + " in " + name.text
    }

    /// The name of an event without a task at its end; nil if the name contains no task.
    ///
    /// "PyCon CFP closes 3 May; 7–9 August" gives "PyCon".
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

    /// A version or another number with general words, if the entry has no other name: "1.13.0
    /// out".
    private func numberedName(_ ranked: [NameCandidate], owner: Owner?) -> NameDecision? {
        let part = ranked.first { candidate in
            candidate.block == block.id && [.field, .afterDate, .clause].contains(candidate.source)
                && candidate.evidence.isDisjoint(with: [.linked, .place, .aside, .pronoun])
                && candidate.tokens.contains { block.tokens[$0].isNumber }
                && candidate.tokens.contains { block.tokens[$0].isWord }
        }
        guard let part else { return nil }
        let title = owner.map { TitleWriter.title($0.name, part.text) } ?? part.text
        return decision(title, part, owner, ranked, because: "number and generic words")
    }

    /// True for plain words of this block that are only ones for an event: "Teleconference".
    private func saysOnlyActivity(_ name: NameCandidate) -> Bool {
        name.block == block.id && name.evidence.isDisjoint(with: [.bold, .linked, .series])
            && name.tokens.allSatisfy { token in
                block.tokens[token].mark != nil || block.cues.cue(at: token)?.happening != nil
            }
    }

    /// The general words of the entry itself, which say what happens but not for what: "voting".
    private func ownPart(_ ranked: [NameCandidate]) -> String? {
        let fewest = -2.5
        // The label in "Conference: 3–5 May" adds nothing to the name of the conference above it.
        let label = happeningLabel(line: datePiece.line).map { pieces[$0].tokens }
        let part = ranked.first { candidate in
            candidate.block == block.id && candidate.score > fewest && candidate.tokens != label
                && candidate.evidence.isDisjoint(with: [
                    .linked, .place, .aside, .pronoun, .otherField,
                ])
                && [.field, .afterDate, .clause, .predicate].contains(candidate.source)
                && (!candidate.evidence.contains(.general) || candidate.source != .predicate)
                && isTelling(candidate)
        }
        return part?.text
    }

    /// The part of the world at the start of a list entry: "APAC: 3 May, 05:00 UTC".
    private var regionLabel: String? {
        guard block.block.list != nil, !isSentence,
            let first = pieces.first(where: { $0.line == datePiece.line }),
            statement.before.covers(first.tokens), block.cues.contains([.region], in: first.tokens),
            wording.isCovered(first.tokens, by: [.region, .conjunction, .generic])
        else { return nil }
        return block.words(first.tokens)
    }

    /// True for words that say what happens; in a table, true for all words.
    private func isTelling(_ candidate: NameCandidate) -> Bool {
        !candidate.evidence.isDisjoint(with: [
            .happening, .action, .noWords, .sentence, .namedField,
        ])
            || block.block.role == .tableRow || candidate.source == .predicate
    }

    /// The number or code in the first cell of a row that distinguishes it from others: "4.2.1".
    private func key(besides name: NameCandidate) -> String? {
        guard block.block.role == .tableRow, let first = record.first,
            case .words = layout.roles[first], pieces[first].date == nil
        else { return nil }
        let range = pieces[first].tokens
        let found = candidate(.field, range)
        return found?.evidence.contains(.noWords) == true && !name.tokens.overlaps(range)
            ? block.words(range) : nil
    }

    /// The version in the cell right after the name's: "Quill | 3.0.0rc1 | 3 May".
    private func version(besides name: NameCandidate) -> String? {
        guard block.block.role == .tableRow, name.block == block.id,
            let next = pieces.first(where: { $0.tokens.lowerBound >= name.tokens.upperBound }),
            next.date == nil, let first = next.tokens.first, block.tokens[first].isNumber,
            next.tokens.contains(where: { block.tokens[$0].mark == .dot }),
            next.tokens.count(where: { block.tokens[$0].isWord }) <= 1
        else { return nil }
        return block.words(next.tokens)
    }

    /// True for a cell that only has a word for an event, which many rows may share.
    private func isWhatOfPlace(_ name: NameCandidate) -> Bool {
        let mostWords = 2
        return block.block.role == .tableRow && name.evidence.contains(.happening)
            && wording.wordCount(name.tokens) <= mostWords
    }

    /// The words of the entry's link, which name the organizer if an item below has the name.
    ///
    /// Nil if there is no such link, or the name mentions the organizer.
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
    /// The place that the entry itself names.
    var ownPlace: Place? {
        layout.places.first { span in
            !span.place.text.isEmpty
                && (!isLineOfMany
                    || pieces.contains {
                        $0.line == datePiece.line && $0.tokens.overlaps(span.tokens)
                    })
        }?.place
    }

    /// True if other items in the list have dates and places, so that one name does not fit all.
    var isOneOfMany: Bool {
        document.siblings(of: block, atMost: Self.peersToRead).contains(where: isPeer)
            || isLineOfMany || hasPeersInSection
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
        return document.section(of: heading).lazy
            .filter { $0.block.role == .listItem && !$0.dates.isEmpty }
            .prefix(Self.peersToRead).contains(where: isPeer)
    }

    /// The most items of a list that are examined; the rest are assumed to be like them.
    private static var peersToRead: Int { 64 }
}
