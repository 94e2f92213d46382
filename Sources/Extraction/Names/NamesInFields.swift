internal import Newsletter
internal import Text

extension Situation {
    /// The other fields of the entry: cells of a row, parts of a line, lines of the block.
    func namesInFields() -> [NameCandidate] {
        var candidates = fieldRuns + nameOfLabel
        var isFirst = true
        // In "Marmot Meetup 3 May, Thimble Meetup 10 May", each date has its own name.
        let hasOwnName =
            wording.hasProperName(statement.before)
            && block.cues.cues(in: statement.before).contains { $0.happening != nil }
        for index in record {
            let piece = pieces[index]
            guard isWords(piece), !hasOwnName || !isClaimed(piece),
                case .words = layout.roles[index],
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
            judgeField(at: index, &found)
            if isFirst, !found.evidence.contains(.otherField) { found.evidence.insert(.first) }
            if isFirst, !isSameLine, piece.line == pieces[0].line {
                found.evidence.insert(.headline)
            }
            isFirst = false
            candidates.append(found)
        }
        return candidates
    }

    /// The label of the date's line, if it says what happens: "Conference: 3–5 May, Oslo".
    private var nameOfLabel: [NameCandidate] {
        guard let label = happeningLabel(line: datePiece.line),
            var found = candidate(.field, pieces[label].tokens)
        else { return [] }
        found.evidence.formUnion([.sameLine, .first])
        return [found]
    }

    /// True for a piece of another entry on the same line, if this date has its own name: "Python
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

    /// Adjacent fields of one segment: "Group - Talk: subtitle" is one name.
    private var fieldRuns: [NameCandidate] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < pieces.count {
            var end = index
            while end < pieces.count, isWords(pieces[end]), case .words = layout.roles[end],
                end == index || pieces[end].segment == pieces[index].segment
            { end += 1 }
            let isJoined =
                block.cues.says([.conjunction], at: pieces[index].tokens.lowerBound)
                && block.tokens[pieces[index].tokens.lowerBound].casing == .lower
            if end - index > 1, record.contains(index), isSameSentence(index), !isJoined {
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
            // "Tutorial: FITS for all" is the whole name in a column of names.
            let first = record.first { index in
                if case .words = layout.roles[index], isWords(pieces[index]) { true } else { false }
            }
            if found.evidence.contains(.namedField), block.block.role == .tableRow,
                first == run.lowerBound
            {
                found.evidence.insert(.first)
            }
            return found
        }
    }

    /// A piece and the pieces after it, as long as commas separate them and none is a place.
    private func field(from index: Int) -> Range<Int> {
        var end = index + 1
        while end < pieces.count, pieces[end].separator == .comma,
            pieces[end].line == pieces[index].line, pieces[end].depth == pieces[index].depth,
            isWords(pieces[end]), case .words = layout.roles[end]
        { end += 1 }
        // "Hackcamp, Haus Wipperaue, Solingen": the last words before a town are the venue.
        if end - index > 1, end < pieces.count, pieces[end].separator == .comma,
            pieces[end].line == pieces[index].line, case .place = layout.roles[end]
        {
            end -= 1
        }
        // On another line than the date, a place after a colon belongs to the name: "OpenInfra
        // Meetups: The UK".
        if end < pieces.count, pieces[end].separator == .colon,
            pieces[end].line == pieces[index].line,
            pieces[index].line != datePiece.line, case .place = layout.roles[end]
        {
            end += 1
        }
        let range = pieces[index].tokens.lowerBound..<pieces[end - 1].tokens.upperBound
        return wording.withoutFiller(range)
    }

    /// Adds evidence from the column or label of a field.
    private func judgeField(at index: Int, _ candidate: inout NameCandidate) {
        let column = column(of: index)
        guard let tags = labelOfList(index) ?? column.flatMap(tags(ofColumn:)) else { return }
        if isTopic(index) {
            candidate.evidence.insert(.otherField)
        } else if tags.contains(.titleLabel) {
            candidate.evidence.insert(.namedField)
        } else if !tags.isDisjoint(with: [.otherLabel, .placeLabel, .timeLabel])
            // "Call" may be above links to video calls, and above calls for talks.
            || tags.contains(.linkLabel)
                && block.links.contains(where: { $0.tokens.overlaps(pieces[index].tokens) })
        {
            candidate.evidence.insert(.otherField)
        }
    }

    /// The tags of a table column's header; nil if it has none.
    private func tags(ofColumn column: Int) -> BitSet<LexicalTag>? {
        guard block.block.columns.indices.contains(column) else { return nil }
        let text = TokenizedText(block.block.columns[column])
        return CueIndex(text, lexicon: .english).cues.first?.tags
    }

    /// True for a cell in a column such as "Topic", if another column has the names: "Group".
    func isTopic(_ index: Int) -> Bool {
        guard let column = column(of: index), tags(ofColumn: column)?.contains(.topicLabel) == true
        else { return false }
        return block.block.columns.indices.contains { other in
            guard other != column, let tags = tags(ofColumn: other) else { return false }
            return tags.contains(.titleLabel) && !tags.contains(.topicLabel)
        }
    }

    /// The label before a piece, or before the list that it is in, if that is one of people or the
    /// like: "Speaker: Sofía Ríos, University of Tartu".
    private func labelOfList(_ index: Int) -> BitSet<LexicalTag>? {
        if let own = layout.label(of: index) { return own }
        var first = index
        while first > 0, pieces[first].separator == .comma, pieces[first].line == pieces[index].line
        { first -= 1 }
        let label = layout.label(of: first)
        return label?.contains(.otherLabel) == true ? label : nil
    }
}
