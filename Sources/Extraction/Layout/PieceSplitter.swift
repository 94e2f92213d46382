internal import DateExpressions
internal import Newsletter
internal import Text

/// Splits a block into pieces: `date | place | link`, `name: day, town`, `name – day (remark)`.
struct PieceSplitter {
    private let block: AnnotatedBlock
    private let tokens: [Token]
    /// For each token the date or time of day: dates count from 1, times from -1 down; 0 for
    /// neither.
    private var timeAt: [Int]
    /// True for tokens in a link that is only part of the block and contains no date.
    private var isOpaque: [Bool]
    /// The tokens that begin a source line that is a field of its own.
    private let fieldLines: Set<Int>
    /// The tokens that begin a column of text that is laid out with spaces.
    private let columns: Set<Int>
    private var pieces: [Piece] = []

    private var start = 0
    private var separator = Separator.start
    private var depth = 0
    private var segment = 0
    private var line = 0

    private init(_ block: AnnotatedBlock) {
        self.block = block
        tokens = block.tokens
        timeAt = Array(repeating: 0, count: tokens.count)
        isOpaque = Array(repeating: false, count: tokens.count)
        fieldLines = FieldLines(block).starts
        columns = Self.columns(of: block)
        for (index, date) in block.dates.enumerated() {
            for token in date.tokens { timeAt[token] = index + 1 }
        }
        for (index, time) in block.clockTimes.enumerated() {
            for token in time.tokens { timeAt[token] = -index - 1 }
        }
        for link in block.links where !link.tokens.contains(where: { timeAt[$0] > 0 }) {
            guard link.tokens.count < tokens.count - Self.marksAroundLink else { continue }
            for token in link.tokens.dropFirst() { isOpaque[token] = true }
        }
        for title in block.quoted where !title.contains(where: { timeAt[$0] > 0 }) {
            for token in title { isOpaque[token] = true }
        }
    }

    private static let marksAroundLink = 2

    /// The pieces of a block, in the order of the text, without empty ones.
    static func pieces(of block: AnnotatedBlock) -> [Piece] {
        var splitter = PieceSplitter(block)
        splitter.run()
        return splitter.pieces
    }
}

extension PieceSplitter {
    private mutating func run() {
        var index = 0
        while index < tokens.count {
            if index > 0, tokens[index].startsLine || fieldLines.contains(index) {
                end(at: index, with: .line)
            }
            if let cell = block.block.cells.first(where: {
                $0.range.lowerBound == tokens[index].start
            }), cell.range.lowerBound > 0 {
                end(at: index, with: .bar)
            }
            if columns.contains(index), timeAt[index] == 0, timeAt[index - 1] == 0 {
                end(at: index, with: .bar)
            }
            if timeAt[index] != 0 {
                index = takeTime(at: index)
            } else if let (next, count) = separator(at: index) {
                end(at: index, with: next)
                start = index + count
                index += count
            } else {
                index += 1
            }
        }
        end(at: tokens.count, with: .start)
    }

    /// The tokens after several spaces, if at least two lines have such gaps.
    private static func columns(of block: AnnotatedBlock) -> Set<Int> {
        let fewestSpaces = 2
        var starts: Set<Int> = []
        var lines = 0
        var hasGap = false
        for token in block.all.dropFirst() {
            let (before, next) = (block.tokens[token - 1], block.tokens[token])
            if next.startsLine {
                hasGap = false
            } else if next.start - before.bytes.upperBound >= fewestSpaces, before.mark == nil {
                starts.insert(token)
                if !hasGap { lines += 1 }
                hasGap = true
            }
        }
        return lines > 1 ? starts : []
    }

    private mutating func takeTime(at index: Int) -> Int {
        end(at: index, with: .edge)
        let time = timeAt[index]
        var next = index
        while next < tokens.count, timeAt[next] == time { next += 1 }
        append(
            index..<next, date: time > 0 ? time - 1 : nil, clockTime: time < 0 ? -time - 1 : nil)
        separator = .edge
        start = next
        // "… on 4 Nov. Sign up now.": the period of a month may also end the sentence.
        if tokens[next - 1].mark == .dot, SentenceEnd.isEnd(next - 1, of: block.text) {
            separator = .sentence
            segment += 1
        }
        return next
    }

    /// Ends the piece before a token.
    private mutating func end(at index: Int, with next: Separator) {
        let range = Self.trimmed(start..<max(start, index), tokens)
        if !range.isEmpty {
            append(range, date: nil, clockTime: nil)
            separator = next
        } else {
            // Of several separators in a row, the strongest counts.
            separator = max(separator, next)
        }
        start = index
        if next == .open { depth += 1 }
        if next == .close { depth = max(0, depth - 1) }
        if next.partsSegments { segment += 1 }
        if next >= .line {
            line += 1
            depth = 0
        }
    }

    private mutating func append(_ range: Range<Int>, date: Int?, clockTime: Int?) {
        pieces.append(
            Piece(
                tokens: range, separator: separator, depth: depth, date: date,
                clockTime: clockTime, segment: segment, line: line))
    }

    /// The tokens without marks at either end.
    ///
    /// A closing parenthesis stays if its opening one does, and so does a mark that is part of a
    /// word or an amount: `useR!`, `C++`, `$45`.
    static func trimmed(_ range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
        var range = range
        while let first = range.first, let mark = tokens[first].mark {
            if mark == .currency, range.count > 1, tokens[first + 1].isNumber { break }
            range = range.dropFirst()
        }
        while let last = range.last, let mark = tokens[last].mark {
            if tokens[last].isGlued, mark == .plus || mark == .hash || mark == .bang { break }
            if mark == .currency, range.count > 1, tokens[last - 1].isNumber { break }
            range = range.dropLast()
        }
        return range
    }

    /// The separator at a token, and its number of tokens.
    private func separator(at index: Int) -> (Separator, Int)? {
        guard let mark = tokens[index].mark, !isOpaque[index] else { return nil }
        switch mark {
        case .bar: return (.bar, 1)
        case .semicolon: return (.semicolon, 1)
        case .comma: return (.comma, 1)
        case .colon: return isBeforeSpace(index) ? (.colon, 1) : nil
        case .dash: return isSeparatingDash(index) ? (.dash, 1) : nil
        case .at: return !tokens[index].isGlued && isBeforeSpace(index) ? (.at, 1) : nil
        case .open: return isParenthesis(index) ? (.open, 1) : nil
        case .close: return isParenthesis(index) ? (.close, 1) : nil
        case .dot, .bang:
            return SentenceEnd.isEnd(index, of: block.text) ? (.sentence, 1) : nil
        default: return nil
        }
    }

    private func isBeforeSpace(_ index: Int) -> Bool {
        index + 1 >= tokens.count || !tokens[index + 1].isGlued
    }

    /// True for a dash between spaces, and for an em dash.
    private func isSeparatingDash(_ index: Int) -> Bool {
        let bytes = block.text.bytes[tokens[index].bytes]
        let isLong = bytes.count > 1 && !bytes.elementsEqual("–".utf8)
        if isLong { return true }
        return isBeforeSpace(index) && (!tokens[index].isGlued || index == 0)
    }

    /// True for parentheses and square brackets, but not for the asterisks and braces of markup.
    private func isParenthesis(_ index: Int) -> Bool {
        "()[]（）".utf8.contains(block.text.bytes[tokens[index].start])
    }
}

/// Finds source lines after a soft break that are fields of their own: they begin with a label, or
/// with a date like other lines.
private struct FieldLines {
    /// The first tokens of these lines.
    private(set) var starts: Set<Int> = []

    init(_ block: AnnotatedBlock) {
        let text = block.text
        let offsets = block.block.text.lineOffsets
        guard offsets.count > 1 else { return }
        let lines = offsets.map(text.firstToken)
        let ends = lines.dropFirst() + [text.tokens.count]
        let ranges = zip(lines, ends).map { Range(from: $0, to: $1) }
        let dated = ranges.filter { Self.beginsWithDate($0, block) }
        let isList = dated.count > 1 && dated.count * 3 >= (ranges.count - 1) * 2
        let captioned = ranges.filter { Self.beginsWithCaption($0, block) }
        for (index, line) in ranges.enumerated().dropFirst() {
            let before = ranges[index - 1]
            if Self.goesOn(before, block) { continue }
            let isDated = isList && Self.beginsWithDate(line, block)
            if isDated || Self.beginsWithLabel(line, block) || Self.isHeadingLike(before, block)
                || Self.endsWithColon(before, block) && Self.beginsWithDate(line, block)
                || captioned.count > 1 && captioned.contains(line)
            {
                starts.insert(line.lowerBound)
            }
        }
    }

    private static func beginsWithDate(_ line: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        let longestLead = 12
        guard
            let date = block.dates.first(where: { line.contains($0.tokens.lowerBound) }),
            date.tokens.lowerBound - line.lowerBound <= longestLead
        else { return false }
        let lead = Range(from: line.lowerBound, to: date.tokens.lowerBound)
        return lead.allSatisfy { block.tokens[$0].mark != nil }
            || lead.last.map { block.tokens[$0].mark == .colon } ?? false
    }

    private static func beginsWithLabel(_ line: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        let longestLabel = 6
        let head = line.prefix(longestLabel)
        guard let colon = head.first(where: { block.tokens[$0].mark == .colon }),
            colon > line.lowerBound
        else { return false }
        let label = PieceSplitter.trimmed(line.lowerBound..<colon, block.tokens)
        return Labels.isLabel(label, of: block)
    }

    /// True for a line that is entirely bold.
    private static func isHeadingLike(_ line: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        !line.isEmpty && block.strong.contains { $0.covers(line) }
    }

    /// True for a line that begins with a caption in bold, such as the name of a town and a colon.
    private static func beginsWithCaption(_ line: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        guard let caption = block.strong.first(where: { $0.lowerBound == line.lowerBound }),
            caption.upperBound <= line.upperBound, let last = caption.last
        else { return false }
        let next = caption.upperBound
        let marks: BitSet<PunctuationMark> = [.colon, .dot]
        return block.tokens[last].mark.map { marks.contains($0) } == true
            || line.contains(next) && block.tokens[next].mark.map { marks.contains($0) } == true
    }

    /// True for a line that ends in the middle of a phrase: "You have until".
    private static func goesOn(_ line: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        let joints: BitSet<LexicalTag> = [
            .preposition, .until, .by, .through, .fromWord, .determiner, .conjunction, .auxiliary,
            .of,
        ]
        return line.last.map {
            block.tokens[$0].casing == .lower && block.cues.says(joints, at: $0)
        } ?? false
    }

    private static func endsWithColon(_ line: Range<Int>, _ block: AnnotatedBlock) -> Bool {
        line.last.map { block.tokens[$0].mark == .colon } ?? false
    }
}

/// Recognizes labels of fields.
enum Labels {
    /// The tags of labels.
    static let tags: BitSet<LexicalTag> = [
        .dateLabel, .timeLabel, .placeLabel, .linkLabel, .titleLabel, .otherLabel,
    ]

    /// True if a range is only a label.
    static func isLabel(
        _ range: Range<Int>, of block: AnnotatedBlock, _ tags: BitSet<LexicalTag> = tags
    ) -> Bool {
        block.cues.cue(at: range.lowerBound).map { $0.tokens == range && $0.says(oneOf: tags) }
            ?? false
    }
}
