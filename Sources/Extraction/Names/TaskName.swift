internal import Items
internal import Newsletter
internal import Text

extension Situation {
    /// The name of a deadline, an opening, or a window: what ends or begins, and for what.
    func taskName(_ ranked: [NameCandidate], owner: Owner?) -> NameDecision? {
        let own = taskWords
        guard var name = nameOfTask(own, ranked, owner: owner) else { return nil }
        guard let label = entryLabel(before: own), !TitleWriter.mentions(name.title, label) else {
            return name
        }
        // The title for "**Scholarships.** Applications close on 3 May" also needs "Scholarships".
        if let owner, name.title.hasPrefix(owner.name + ": ") {
            let rest = String(name.title.dropFirst(owner.name.count + 2))
            name.title = TitleWriter.title(owner.name, TitleWriter.title(label, rest))
        } else {
            name.title = TitleWriter.title(label, name.title)
        }
        name.title = TitleWriter.capitalized(name.title)
        name.reason += ", after its label"
        return name
    }

    /// The label of the date's entry, if it says what its task is: "Sponsors:", "**Scholarships**".
    private func entryLabel(before own: Range<Int>) -> String? {
        let longest = 4
        guard
            let label = captions().first(where: { candidate in
                candidate.tokens.upperBound <= own.lowerBound
                    && candidate.evidence.isDisjoint(with: [
                        .sentence, .place, .pronoun, .noWords, .linked,
                    ])
                    && wording.wordCount(candidate.tokens) <= longest
                    && !wording.isInstruction(candidate.tokens)
                    && !block.cues.contains([.pronoun], in: candidate.tokens)
                    && block.cues.cues(in: candidate.tokens).contains { $0.says(.actionNoun) }
            })
        else {
            return labelBeforeColon(of: own) ?? heading(of: own) ?? nounBeforeSemicolon(of: own)
        }
        return label.text
    }

    /// The label at the beginning of the date's line, if it names a task: "Sponsors:".
    private func labelBeforeColon(of own: Range<Int>) -> String? {
        let first = pieces.indices.first {
            pieces[$0].line == datePiece.line && sentence($0) == sentence(statement.piece)
        }
        guard let first, case .label = layout.roles[first],
            pieces[first].tokens.upperBound <= own.lowerBound,
            block.cues.contains([.actionNoun], in: pieces[first].tokens)
        else { return nil }
        return block.words(pieces[first].tokens)
    }

    /// What people can ask for, if the part of the sentence before a semicolon says so: "We have money
    /// for six scholarships; students may apply until 3 May".
    private func nounBeforeSemicolon(of own: Range<Int>) -> String? {
        guard isSentence, !block.cues.contains([.actionNoun], in: own),
            let first = pieces.firstIndex(where: { $0.segment == pieces[statement.piece].segment }),
            first > 0, pieces[first].separator == .semicolon
        else { return nil }
        let part = pieces[first - 1].segment
        let start = pieces.first { $0.segment == part }?.tokens.lowerBound ?? 0
        let noun = block.cues.cues(in: start..<pieces[first - 1].tokens.upperBound).last {
            $0.says(.actionNoun) && $0.task != nil
        }
        return noun.map { block.words($0.tokens) }
    }

    /// The heading right above, if it says what the task is and nothing else does: "User survey"
    /// above "Responses sent by 3 May count".
    private func heading(of own: Range<Int>) -> String? {
        let longest = 3
        guard !wording.hasProperName(own),
            !block.cues.cues(in: own).contains(where: {
                $0.task != nil && $0.says(.actionNoun)
            }),
            let heading = document.headings(above: block).first, !document.isTitle(heading)
        else { return nil }
        let words = Wording(block: heading).withoutFiller(heading.all)
        let isTask = heading.cues.cues(in: words).contains {
            $0.says(.actionNoun) && $0.task != nil
        }
        return isTask && !heading.cues.contains([.deadline, .collection], in: words)
            && !Wording(block: heading).isInstruction(words)
            && Wording(block: heading).wordCount(words) <= longest
            ? heading.words(words) : nil
    }

    private func nameOfTask(
        _ own: Range<Int>, _ ranked: [NameCandidate], owner: Owner?
    ) -> NameDecision? {
        if let told = missingSubject(ranked), let title = title(told, own) {
            return decision(
                withOwner(owner, title), told, owner, ranked,
                because: "the subject of another clause")
        }
        if let purpose = purpose(of: own) {
            let text = block.words(purpose.lowerBound..<own.upperBound)
            return decision(
                withOwner(owner, text), nil, owner, ranked,
                because: "action and its purpose")
        }
        var text = block.words(own)
        if let link = linkBefore(own), let told = candidate(.earlierSentence, link.tokens) {
            var told = told
            told.url = link.destination
            return decision(
                withOwner(owner, TitleWriter.title(told.text, block.words(own))), told, owner,
                ranked,
                because: "the link of the sentence before and action")
        }
        let isTold = block.cues.contains([.actionNoun], in: own)
        let antecedent = isTold ? nil : antecedent(of: own)
        let task = isTold ? nil : taskField(besides: own)
        if let antecedent { text = block.words(antecedent) }
        let isNamed = !own.isEmpty && namesItself(own)
        if isNamed {
            let best = ranked.first { $0.block == block.id && own.overlaps($0.tokens) }
            var title = withOwner(owner, text)
            if title == text,
                let subject = (wording.isInstruction(own) ? subjectBefore(ranked) : nil)
                    ?? boldCaption(ranked),
                !TitleWriter.mentions(text, subject)
            {
                title = TitleWriter.title(subject, text)
            }
            return decision(title, best, owner, ranked, because: "the words before the date")
        }
        if let target = targetAfterDate(of: own) {
            let whole = text + " " + block.words(target)
            return decision(
                withOwner(owner, whole), candidate(.afterDate, target), owner, ranked,
                because: "action and its purpose")
        }
        // In "Quill 4.2: string freeze 3 May, code freeze 10 May", both titles need "Quill 4.2".
        if !text.isEmpty, let label = lineLabel.flatMap({ candidate(.caption, $0) }),
            !TitleWriter.mentions(text, label.text)
        {
            return decision(
                withOwner(owner, TitleWriter.title(label.text, text)), label, owner, ranked,
                because: "action after the label of its line")
        }
        let named = ranked.filter {
            $0.evidence.contains(.ownWord) && $0.score > Self.leastNameScore
                && !$0.evidence.contains(.action) && !isSame($0, own)
        }
        // "[Apply for the showcase](…) | Applications close on 11 August": the link says what the
        // applications are for.
        let name = named.first(where: isOwnLink) ?? named.first
        let above = document.parent(of: block).flatMap { _ in
            ranked.first { $0.source == .parent && $0.evidence.contains(.action) }
        }
        // "Start: 5 February" below "Nominations" is about the nominations.
        if text.isEmpty, task == nil, let above { text = above.text }
        let words = [task?.text ?? "", text].filter { !$0.isEmpty }
        let what = wording.hasOwnWord(own) ? words.reversed() : words
        guard let name else {
            let told = ranked.first { candidate in
                candidate.evidence.contains(.action)
                    && [.caption, .earlierSentence, .otherLine, .parent].contains(candidate.source)
            }
            guard let only = what.first ?? told?.text ?? loneHeading else { return nil }
            if let caption = boldCaption(ranked), !TitleWriter.mentions(only, caption) {
                return decision(
                    TitleWriter.title(caption, only), task, owner, ranked,
                    because: "action and first words")
            }
            let title = owner.flatMap { $0.name == only ? nil : TitleWriter.title($0.name, only) }
            return decision(
                title ?? only, task, owner, ranked, because: "action")
        }
        var title = name.text
        if NameSource.above.contains(name.source), block.block.role == .tableRow, isOneOfMany,
            let place = ownPlace, !TitleWriter.mentions(title, place.text)
        {
            title = TitleWriter.title(title, place.text)
        }
        if let owner, needsOwner(owner, title), name.block == block.id {
            title = owner.name + ": " + title
        }
        if name.block == block.id, name.source != .earlierSentence, name.source != .caption,
            let topic = topic(of: name, ranked, owner: nil)
        {
            title = TitleWriter.title(topic, title)
        }
        if let task, !TitleWriter.mentions(title, task.text), task.text != name.text {
            title += ": " + task.text
        } else if text.isEmpty, let header = taskHeader {
            title += ": " + header
        } else if text.lowercased().hasPrefix(title.lowercased())
            || name.source != .parent && " \(text) ".lowercased().holds(" \(title) ".lowercased())
        {
            title = text
        } else if !text.isEmpty, !title.lowercased().hasSuffix(text.lowercased()),
            !saysOnlyEnd(own) || !saysTask(title),
            !TitleWriter.mentions(title, text) || isTelling(own)
        {
            title += isInstruction(name) ? " (\(text))" : ": " + text
        }
        var chosen = name
        if let url = task?.url ?? antecedent.flatMap(page) { chosen.url = url }
        return decision(
            title, chosen, owner, ranked, because: "\(name.source) and action")
    }

    /// The link in the sentence before a bare instruction, which is about it; nil if there are several.
    ///
    /// For example, “We have [twelve questions](…). Please answer by 3 May.”
    private func linkBefore(_ own: Range<Int>) -> AnnotatedBlock.Link? {
        guard isSentence, wording.isInstruction(own), !wording.hasOwnWord(own),
            !block.cues.contains([.actionNoun], in: own)
        else { return nil }
        let sentence = sentence(statement.piece)
        let links = block.links.filter { link in
            guard
                let piece = pieces.lastIndex(where: {
                    $0.tokens.lowerBound <= link.tokens.lowerBound
                })
            else { return false }
            return self.sentence(piece) == sentence - 1 && pieces[piece].line == datePiece.line
                && LinkRules.isPage(link.destination) && wording.hasOwnWord(link.tokens)
        }
        return links.count == 1 ? links[0] : nil
    }

    /// Puts the name of the event that a task belongs to before the title, unless it is there
    /// already.
    private func withOwner(_ owner: Owner?, _ title: String) -> String {
        owner.map { needsOwner($0, title) ? TitleWriter.title($0.name, title) : title } ?? title
    }

    /// The title of a task whose subject is in another clause; nil if the date's clause has no
    /// predicate.
    private func title(_ subject: NameCandidate, _ own: Range<Int>) -> String? {
        let text = block.words(withoutClitic(own))
        guard !text.isEmpty, !TitleWriter.mentions(text, subject.text) else { return nil }
        return TitleWriter.title(subject.text, text)
    }

    /// The address of the link on some words.
    private func page(of words: Range<Int>) -> String? {
        block.links.first { $0.tokens.covers(words) }?.destination
    }

    /// The bold words at the beginning of the paragraph, which are its topic: "**Review.**
    /// Volunteers read talks from 3 May to 5 June."
    private func boldCaption(_ ranked: [NameCandidate]) -> String? {
        ranked.first {
            $0.source == .caption && $0.evidence.contains(.bold)
                && $0.evidence.isDisjoint(with: [.sentence, .place])
        }?.text
    }

    /// True if the words of a task say what it is for.
    private func namesItself(_ own: Range<Int>) -> Bool {
        wording.hasProperName(own)
            || block.links.contains { link in
                own.covers(link.tokens) && wording.hasOwnWord(link.tokens)
                    && wording.wordCount(link.tokens) > 1
            }
    }

    private func isSame(_ candidate: NameCandidate, _ own: Range<Int>) -> Bool {
        candidate.block == block.id && candidate.tokens == own
    }

    /// True if a title must name the event that its task belongs to.
    private func needsOwner(_ owner: Owner, _ text: String) -> Bool {
        // "FooCon" is short for "FooCon 2028".
        let words = owner.name.split(separator: " ")
        let short = words.last.flatMap { Int($0) } == nil ? words[...] : words.dropLast()
        let name = short.isEmpty ? owner.name : short.joined(separator: " ")
        return owner.isEvent && !TitleWriter.mentions(text, name)
    }

    /// True for a title that says what is to be done.
    private func saysTask(_ title: String) -> Bool {
        let block = AnnotatedBlock(title: TokenizedText(title))
        return block.cues.contains([.action, .actionNoun, .imperative], in: block.all)
    }

    /// True for words that say what happens, not only when: "closes", but not just "until".
    private func isTelling(_ own: Range<Int>) -> Bool {
        block.cues.contains([.action, .closes, .opens, .ends, .deadline], in: own)
            && !wording.isCovered(own, by: [.until, .by, .dateLabel, .preposition])
    }

    private func isInstruction(_ name: NameCandidate) -> Bool {
        guard name.block == block.id else { return false }
        return wording.isInstruction(name.tokens)
    }

    /// True for a link on the date's line that clearly names something.
    private func isOwnLink(_ name: NameCandidate) -> Bool {
        let least = 1.0
        return name.block == block.id && name.source == .caption
            && name.evidence.contains(.linked) && name.score > least
    }

    /// Another field of the entry that says what is to be done: "Register now | prices double on".
    private func taskField(besides own: Range<Int>) -> NameCandidate? {
        for index in record where pieces[index].date == nil && pieces[index].clockTime == nil {
            let range = pieces[index].tokens
            guard !own.overlaps(range), !statement.before.overlaps(range) || isDateFirst,
                pieces[index].line == datePiece.line, !isClaimed(pieces[index]),
                isSameSentence(index)
            else { continue }
            let isTask =
                wording.isInstruction(range) || block.cues.contains([.actionNoun], in: range)
            let isLinked = block.links.contains { $0.tokens.overlaps(range) }
            guard isTask, isLinked || wording.isAction(range) else { continue }
            if let found = candidate(.field, range) { return found }
        }
        return nil
    }

    /// The header of the date's column, if it says what is to be done: "CFP until".
    private var taskHeader: String? {
        var headers: [String] = []
        if let column = column(of: statement.piece), block.block.columns.indices.contains(column) {
            headers = [block.block.columns[column]]
        }
        headers += block.block.columns
        if let heading = document.headings(above: block).first {
            headers.append(heading.words(heading.all))
        }
        for text in headers {
            let header = AnnotatedBlock(title: TokenizedText(text))
            let wording = Wording(block: header)
            guard header.cues.contains([.action], in: header.all), !wording.hasOwnWord(header.all)
            else { continue }
            let words = wording.withoutLead(
                header.all, Wording.lead.union([.until, .by, .through]))
            return header.words(words)
        }
        return nil
    }
}
