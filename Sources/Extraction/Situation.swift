internal import DateExpressions
internal import Items
internal import Newsletter
internal import Profiles
internal import Text

/// Prior knowledge of places and names.
struct PriorKnowledge: Sendable {
    var places: PlaceReader
    let projects: ProjectRules
    let series: SeriesNames
    /// The projects that the document is about.
    var documentProjects: [String] = []
    /// The weights of evidence.
    let weights: Weights
    /// True if the evidence for each item is to be kept.
    var keepsEvidence = false
}

/// A date in a block, with everything around it.
struct Situation: Sendable {
    let document: DocumentContext
    let knowledge: PriorKnowledge
    let layout: Layout
    let statement: Statement
    /// The statements of the block's other dates.
    let others: [Statement]

    var date: DateMark
    /// The words of the date's own clause, without those that introduce the date.
    ///
    /// They are before the date, or after it if the date begins its clause.
    private(set) var ownWords = 0..<0
    /// True if the date is in a sentence, not in a field of an entry.
    private(set) var isSentence = false

    /// A date with its surroundings.
    init(
        document: DocumentContext, knowledge: PriorKnowledge, layout: Layout, statement: Statement,
        others: [Statement]
    ) {
        self.document = document
        self.knowledge = knowledge
        self.layout = layout
        self.statement = statement
        self.others = others
        date = layout.block.dates[statement.date]
        ownWords = findOwnWords()
        isSentence = readsAsSentence
    }

    /// The block with the date.
    var block: AnnotatedBlock { layout.block }
    /// The pieces of the block.
    var pieces: [Piece] { layout.pieces }
    /// The piece that is the date.
    var datePiece: Piece { pieces[statement.piece] }
    /// Judges words of the block.
    var wording: Wording { Wording(block: block) }

    /// True for a piece in the clause of another date in the block.
    func isClaimed(_ piece: Piece) -> Bool {
        !statement.clause.overlaps(piece.tokens)
            && others.contains { $0.clause.overlaps(piece.tokens) }
    }

    private func findOwnWords() -> Range<Int> {
        let before = withoutLabels(statement.before)
        if !before.isEmpty { return before }
        return PieceSplitter.trimmed(statement.after, block.tokens)
    }

    /// True if only a label or small words are before the date in its clause.
    var isDateFirst: Bool { withoutLabels(statement.before).isEmpty }

    /// The tokens without labels and callouts at the beginning, and without small words at the end.
    private func withoutLabels(_ range: Range<Int>) -> Range<Int> {
        var range = range
        for (piece, role) in zip(pieces, layout.roles) where range.contains(piece.tokens.lowerBound)
        {
            switch role {
            case .label, .callout, .linkText:
                guard piece.tokens.lowerBound <= firstWord(of: range) else { continue }
                range = Range(from: piece.tokens.upperBound, to: range.upperBound)
            default: continue
            }
        }
        return wording.withoutLead(wording.withoutFiller(range), Wording.lead.union([.of]))
    }

    private func firstWord(of range: Range<Int>) -> Int {
        range.first { block.tokens[$0].mark == nil } ?? range.upperBound
    }
}

extension Situation {
    /// The phrases in the header of the date's column, and in the label before it or at the
    /// beginning of its line.
    var headerCues: [Cue] {
        var cues: [Cue] = []
        if let column = column(of: statement.piece), block.block.columns.indices.contains(column) {
            let text = TokenizedText(block.block.columns[column])
            cues += CueIndex(text, lexicon: .english).cues
            // "Until | Call for talks": the other headers say what the deadline is for.
            if cues.contains(where: { $0.says(oneOf: [.until, .closes, .deadline]) }) {
                for other in block.block.columns where other != block.block.columns[column] {
                    cues += CueIndex(TokenizedText(other), lexicon: .english).cues
                        .filter { $0.says(.actionNoun) }
                }
            }
        }
        let label = pieces[..<statement.piece].indices.last { index in
            pieces[index].line == datePiece.line && isLabel(index)
        }
        if let label,
            pieces[label].tokens.upperBound <= statement.before.lowerBound
                || pieces[label].segment == datePiece.segment
        {
            cues += block.cues.cues(in: pieces[label].tokens)
        }
        return cues
    }

    private func isLabel(_ index: Int) -> Bool {
        if case .label = layout.roles[index] { true } else { false }
    }

    /// The column of a piece, counted from 0; nil outside tables.
    func column(of piece: Int) -> Int? {
        block.column(at: pieces[piece].tokens.lowerBound)
    }

    /// True if other dates in the block are on other lines, so that each line is an entry of its
    /// own.
    var isLineOfMany: Bool {
        pieces.contains { $0.date != nil && $0.line != datePiece.line }
    }

    /// The lines of the block that have a date.
    var datedLines: Set<Int> { Set(pieces.filter { $0.date != nil }.map(\.line)) }

    /// True for a line that has its own name, even if that is in general words.
    ///
    /// It begins with a bold caption, or it and at least two others begin with their dates.
    var isEntryOfList: Bool {
        let dated = datedLines
        guard dated.count > 1, let first = pieces.first(where: { $0.line == datePiece.line }) else {
            return false
        }
        let isCaptioned = block.strong.contains { $0.covers(first.tokens) } && first.date == nil
        let isListOfDays = dated.allSatisfy { line in
            pieces.first { $0.line == line }?.date != nil
        }
        return isCaptioned || dated.count > 2 && isListOfDays
    }

    /// The indices of the pieces that may belong to the same entry as the date.
    ///
    /// These are all pieces of the block if no other line has a date, or else those of its line. A
    /// line without its own name also gets the lines without a date before it.
    var record: [Int] {
        guard isLineOfMany else { return Array(pieces.indices) }
        let own = datePiece.line
        guard isField(line: own) else { return pieces.indices.filter { pieces[$0].line == own } }
        let dated = datedLines
        if happeningLabel(line: own) != nil {
            return pieces.indices.filter {
                pieces[$0].line == own || !dated.contains(pieces[$0].line)
            }
        }
        if isEntryOfList { return pieces.indices.filter { pieces[$0].line == own } }
        let named = dated.filter { $0 != own && !isField(line: $0) }
        let start = named.filter { $0 < own }.max().map { $0 + 1 } ?? 0
        let end = named.filter { $0 > own }.min() ?? Int.max
        // The name may be in the first line, or in the line of the event that the field belongs to.
        let head = named.filter { $0 < own }.max() ?? 0
        return pieces.indices.filter { index in
            let line = pieces[index].line
            return line == own || line >= start && line < end && !dated.contains(line)
                || (line == head || line == 0) && pieces[index].date == nil
        }
    }

    /// The index of the label that names the event of a line: "Conference: 3–5 May, Oslo".
    func happeningLabel(line: Int) -> Int? {
        let gatherings = Owner.gatherings
        return pieces.indices.first { index in
            pieces[index].line == line && index + 1 < pieces.count
                && pieces[index + 1].separator == .colon
                && block.cues.cues(in: pieces[index].tokens).contains {
                    $0.happening.map(gatherings.contains) ?? false
                }
                && !block.cues.contains([.action, .dateLabel, .deadline], in: pieces[index].tokens)
        }
    }

    /// True for a line without its own name: "CFP until: 3 May".
    private func isField(line: Int) -> Bool {
        pieces.indices.allSatisfy { index in
            guard pieces[index].line == line, case .words = layout.roles[index] else { return true }
            let range = pieces[index].tokens
            // "Final upload: 3 May" itself says what is due.
            let isTask =
                block.cues.contains([.imperative], in: range)
                && !block.cues.contains(
                    [.closes, .until, .deadline, .opens, .actionNoun], in: range)
            return !wording.hasOwnWord(range) && !isTask
        }
    }
}
