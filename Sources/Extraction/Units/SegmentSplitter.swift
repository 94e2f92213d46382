internal import DateExpressions
internal import Newsletter

/// Takes a unit apart into segments: `date | place | link`, `date: name`, `name – date (remark)`.
struct SegmentSplitter {
    let unit: Unit
    let readings: [Reading]
    /// Tells whether words are a place, so that `Town, CC - Name` comes apart.
    let isPlace: (String) -> Bool

    let bytes: [UInt8]
    /// The offsets before lines of the source that begin with a label: `Where:`.
    private let labeledLines: Set<Int>
    /// The offsets before lines of the source, where each line begins with a date.
    private let datedLines: Set<Int>

    init(_ unit: Unit, readings: [Reading], isPlace: @escaping (String) -> Bool) {
        self.unit = unit
        self.readings = readings
        self.isPlace = isPlace
        bytes = unit.bytes
        labeledLines = Self.labeledLines(of: unit)
        datedLines = Self.datedLines(of: unit, readings)
    }

    private static func datedLines(of unit: Unit, _ readings: [Reading]) -> Set<Int> {
        let starts = unit.text.lineOffsets
        guard starts.count > 1, readings.count >= starts.count else { return [] }
        let firstDates = Set(readings.map(\.range.lowerBound))
        guard starts.allSatisfy(firstDates.contains) else { return [] }
        return Set(starts.dropFirst().map { $0 - 1 })
    }

    /// Whether a line of the text, or of a list of dates without marks, ends at an offset.
    func endsLine(_ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "\n") || datedLines.contains(index)
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

    /// The text between bars and line ends.
    func pieces() -> [Range<Int>] {
        let cuts = bytes.indices.filter(isCut)
        let starts = [0] + cuts.map { $0 + 1 }
        let ends = cuts + [bytes.count]
        return zip(starts, ends).map { trimmed(Range(from: $0, to: $1)) }.filter { !$0.isEmpty }
    }

    /// Bars and line ends cut, unless they stand inside a date or inside a link that is only a part of
    /// the unit.
    private func isCut(_ index: Int) -> Bool {
        guard !readings.contains(where: { $0.range.contains(index) }) else { return false }
        if labeledLines.contains(index) || datedLines.contains(index) { return true }
        return switch bytes[index] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "|"):
            !unit.text.links.contains { $0.range.contains(index) && !coversUnit($0.range) }
        default: false
        }
    }

    func coversUnit(_ range: Range<Int>) -> Bool {
        let all = trimmed(0..<bytes.count)
        return range.lowerBound <= all.lowerBound && range.upperBound >= all.upperBound
    }
}
