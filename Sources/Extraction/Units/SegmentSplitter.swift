internal import DateExpressions
internal import Newsletter

/// Takes a unit apart into segments: `date | place | link`, `date: name`, `name – date (remark)`.
struct SegmentSplitter {
    let unit: Unit
    let readings: [TimeExpression]
    /// Tells whether words are a place, so that `Town, CC - Name` comes apart.
    let isPlace: (String) -> Bool

    let bytes: [UInt8]
    /// The offsets before lines of the source that begin with a label: `Where:`.
    private let labeledLines: Set<Int>
    /// The offsets before lines of the source, where each line has a date at its beginning or behind
    /// a label, or where the first of them is like a heading.
    private let datedLines: Set<Int>

    init(_ unit: Unit, readings: [TimeExpression], isPlace: @escaping (String) -> Bool) {
        self.unit = unit
        self.readings = readings
        self.isPlace = isPlace
        bytes = unit.bytes
        labeledLines = Self.labeledLines(of: unit)
        datedLines = Self.datedLines(of: unit, readings)
    }

    /// Whether most lines of a unit have a date at their beginning or behind a label.
    static func isListOfDates(_ unit: Unit, _ readings: [TimeExpression]) -> Bool {
        !datedLines(of: unit, readings).isEmpty
    }

    private static func datedLines(of unit: Unit, _ readings: [TimeExpression]) -> Set<Int> {
        let starts = unit.text.lineOffsets
        if starts.count > 1, isBoldAndDated(0..<starts[1] - 1, of: unit, readings) {
            return [starts[1] - 1]
        }
        guard starts.count > 1, readings.count > 1 else { return [] }
        let isDated = { start in
            readings.first { $0.range.lowerBound >= start }
                .flatMap { $0.range.lowerBound - start <= longestLead ? $0 : nil }
                .map { isLead(unit.words(Range(from: start, to: $0.range.lowerBound))) } == true
        }
        let rest = isCaption(0..<starts[1], of: unit) ? starts.dropFirst() : starts[...]
        let dated = rest.filter(isDated)
        guard dated.count > 1, dated.count * 3 >= rest.count * 2 else { return [] }
        return Set(dated.filter { $0 > 0 }.map { $0 - 1 })
    }

    /// Whether a line with a date is bold from end to end, as a heading of the lines below it is.
    private static func isBoldAndDated(
        _ line: Range<Int>, of unit: Unit, _ readings: [TimeExpression]
    ) -> Bool {
        readings.contains { line.contains($0.range.lowerBound) }
            && unit.text.strong.contains {
                $0.lowerBound == 0 && ($0.upperBound == line.upperBound)
            }
    }

    /// Whether a line only says what the lines below it are: `Important dates:`.
    private static func isCaption(_ line: Range<Int>, of unit: Unit) -> Bool {
        unit.words(line).last { !$0.isWhitespace } == ":"
    }

    /// Whether nothing but marks, or a label of a few words, stands between the beginning of a line and
    /// its date.
    private static func isLead(_ text: String) -> Bool {
        let rest = text.trimmingMarks()
        return rest.isEmpty
            || text.last { !$0.isWhitespace } == ":"
                && !rest.contains(".")
    }

    private static let longestLead = 60

    /// Whether a line of the text, or of a list of dates without marks, ends at an offset.
    func endsLine(_ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "\n") || datedLines.contains(index)
    }

    /// Whether a line of a list of dates without marks begins at an offset.
    func isDatedLine(at offset: Int) -> Bool {
        !datedLines.isEmpty && (offset == 0 || datedLines.contains(offset - 1))
    }

    private static func labeledLines(of unit: Unit) -> Set<Int> {
        let longestLabel = 30
        return Set(
            unit.text.lineOffsets.dropFirst().filter { offset in
                let line = unit.words(offset..<offset + longestLabel)
                guard let colon = line.firstIndex(of: ":") else { return false }
                return Cues.label.cover(Words(String(line[..<colon])))
            }.map { $0 - 1 })
    }

    /// The segments in the order of the text; none is empty.
    func segments() -> [Segment] {
        pieces().flatMap(peel).compactMap(segment)
    }

    /// The text between bars, dots between fields, and line ends.
    func pieces() -> [Range<Int>] {
        let cuts = bytes.indices.filter(isCut)
        let starts = [0] + cuts.map { $0 + 1 }
        let ends = cuts + [bytes.count]
        return zip(starts, ends).map { trimmed(Range(from: $0, to: $1)) }.filter { !$0.isEmpty }
    }

    /// Bars, dots and line ends cut, unless they stand inside a date or inside a link that is only a
    /// part of the unit.
    private func isCut(_ index: Int) -> Bool {
        if labeledLines.contains(index) || datedLines.contains(index) { return true }
        return switch bytes[index] {
        case UInt8(ascii: "\n"): !isInDate(index)
        case UInt8(ascii: "|"): !isInDate(index) && !isInLink(index)
        // A cut takes the blank before a dot; the dot is then trimmed off the next piece.
        case 0x20: isBeforeDot(index) && !isInDate(index) && !isInLink(index)
        default: false
        }
    }

    private func isInDate(_ index: Int) -> Bool {
        readings.contains { $0.range.contains(index) }
    }

    private func isInLink(_ index: Int) -> Bool {
        unit.text.links.contains { $0.range.contains(index) && !coversUnit($0.range) }
    }

    /// Whether a dot between two blanks follows the blank at an offset.
    private func isBeforeDot(_ index: Int) -> Bool {
        // Most blanks stand before a letter, which needs no further look.
        guard index + 1 < bytes.count, bytes[index + 1] >= 0x80 else { return false }
        let width = Self.dotWidth(bytes[(index + 1)...])
        return width > 0 && index + width + 1 < bytes.count && bytes[index + width + 1] == 0x20
    }

    func coversUnit(_ range: Range<Int>) -> Bool {
        let all = trimmed(0..<bytes.count)
        return range.lowerBound <= all.lowerBound && range.upperBound >= all.upperBound
    }
}
