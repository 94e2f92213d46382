internal import DateExpressions
internal import Newsletter

/// Takes a unit apart into segments: `date | place | link`, `date: name`, `name – date (remark)`.
struct SegmentSplitter {
    let unit: Unit
    let readings: [Reading]
    /// Tells whether words are a place, so that `Town, CC - Name` comes apart.
    let isPlace: (String) -> Bool

    private let bytes: [UInt8]
    /// The offsets before lines of the source that begin with a label: `Where:`.
    private let labeledLines: Set<Int>

    init(_ unit: Unit, readings: [Reading], isPlace: @escaping (String) -> Bool) {
        self.unit = unit
        self.readings = readings
        self.isPlace = isPlace
        bytes = unit.bytes
        labeledLines = Self.labeledLines(of: unit)
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
    private func pieces() -> [Range<Int>] {
        let cuts = bytes.indices.filter(isCut)
        let starts = [0] + cuts.map { $0 + 1 }
        let ends = cuts + [bytes.count]
        return zip(starts, ends).map { trimmed(Range(from: $0, to: $1)) }.filter { !$0.isEmpty }
    }

    /// Bars and line ends cut, unless they stand inside a date or inside a link that is only a part of
    /// the unit.
    private func isCut(_ index: Int) -> Bool {
        guard !readings.contains(where: { $0.range.contains(index) }) else { return false }
        if labeledLines.contains(index) { return true }
        return switch bytes[index] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "|"):
            !unit.text.links.contains { $0.range.contains(index) && !coversUnit($0.range) }
        default: false
        }
    }

    private func coversUnit(_ range: Range<Int>) -> Bool {
        let all = trimmed(0..<bytes.count)
        return range.lowerBound <= all.lowerBound && range.upperBound >= all.upperBound
    }
}

extension SegmentSplitter {
    /// Takes a date off the beginning or the end of a piece.
    private func peel(_ piece: Range<Int>) -> [Range<Int>] {
        let inside = readings.filter { piece.contains($0.range.lowerBound) }
        guard let first = inside.first, let last = inside.last else { return [piece] }
        if let rest = restBehind(first.range, in: piece) {
            return [Range(from: piece.lowerBound, to: first.range.upperBound)] + placeAndName(rest)
        }
        if inside.count == 1, let rest = restBefore(last.range, in: piece) {
            return [
                rest,
                Range(from: max(rest.upperBound, last.range.lowerBound), to: piece.upperBound),
            ]
        }
        return [piece]
    }

    /// What follows a date that stands at the beginning with a mark behind it.
    private func restBehind(_ date: Range<Int>, in piece: Range<Int>) -> Range<Int>? {
        guard trimmed(Range(from: piece.lowerBound, to: date.lowerBound)).isEmpty else {
            return nil
        }
        let gap = bytes[Range(from: date.upperBound, to: piece.upperBound)].prefix {
            !Self.startsWord($0)
        }
        let rest = trimmed(Range(from: gap.endIndex, to: piece.upperBound))
        let marks: Set<UInt8> =
            isShort(piece)
            ? [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ",")]
            : [UInt8(ascii: ":"), UInt8(ascii: "-")]
        let hasMark = gap.contains { marks.contains($0) } || gap.contains(Self.dashLead)
        return hasMark && !gap.contains(UInt8(ascii: "(")) && !rest.isEmpty ? rest : nil
    }

    /// What stands before a date that ends the piece, but for a remark in parentheses.
    private func restBefore(_ date: Range<Int>, in piece: Range<Int>) -> Range<Int>? {
        let tail = trimmed(Range(from: date.upperBound, to: piece.upperBound))
        guard tail.isEmpty || bytes[tail.lowerBound] == UInt8(ascii: "(") else { return nil }
        let gap = bytes[Range(from: piece.lowerBound, to: date.lowerBound)].reversed().prefix {
            !Self.startsWord($0)
        }
        let end = date.lowerBound - gap.count
        let rest = trimmed(Range(from: piece.lowerBound, to: end))
        let isMarked =
            gap.contains(UInt8(ascii: ":")) || gap.contains(Self.dashLead)
            || gap.contains(UInt8(ascii: "-"))
            || gap.contains(UInt8(ascii: ",")) && isShort(piece)
        guard isMarked, !gap.contains(UInt8(ascii: "(")), !rest.isEmpty else { return nil }
        return gap.contains(UInt8(ascii: ":")) && isLabel(rest) ? nil : rest
    }

    /// Whether words before a date only say which date it is: `Event date:`, `CFP closes:`.
    private func isLabel(_ range: Range<Int>) -> Bool {
        let words = Words(unit.words(range))
        let longestLabel = 4
        return Cues.label.cover(words) || Cues.dateLabel.cover(words)
            || words.words.count <= longestLabel && Cues.strongDeadline.occur(in: words)
                && !unit.text.links.contains { $0.range.overlaps(range) }
    }

    /// `Town, CC - Name` as two segments.
    private func placeAndName(_ range: Range<Int>) -> [Range<Int>] {
        guard let dash = spacedDash(in: range),
            isPlace(unit.words(trimmed(Range(from: range.lowerBound, to: dash.lowerBound))))
        else { return [range] }
        return [
            Range(from: range.lowerBound, to: dash.lowerBound),
            Range(from: dash.upperBound, to: range.upperBound),
        ]
    }

    /// The first dash in a range that stands between blanks.
    private func spacedDash(in range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound {
            let width = Self.dashWidth(bytes[index...])
            if width > 0, index > range.lowerBound, bytes[index - 1] == 0x20,
                index + width < range.upperBound, bytes[index + width] == 0x20
            {
                return index..<index + width
            }
            index += max(width, 1)
        }
        return nil
    }

    /// Whether a piece is an entry and no prose, so that commas and full stops may part its segments.
    private func isShort(_ piece: Range<Int>) -> Bool {
        unit.role != .paragraph && !Self.isProse(bytes[piece])
            || unit.text.links.contains { coversUnit($0.range) }
    }

    private static func isProse(_ bytes: ArraySlice<UInt8>) -> Bool {
        let longestEntry = 160
        return bytes.count > longestEntry
    }
}

extension SegmentSplitter {
    private func segment(_ range: Range<Int>) -> Segment? {
        let range = trimmed(range)
        guard !range.isEmpty else { return nil }
        let inside = readings.indices.filter { range.contains(readings[$0].range.lowerBound) }
        let label = label(of: range)
        let content =
            label.map { trimmed(Range(from: $0.upperBound + 1, to: range.upperBound)) } ?? range
        return Segment(
            range: content.isEmpty ? range : content, label: content.isEmpty ? nil : label,
            readings: inside)
    }

    /// The one to four words before a colon at the beginning.
    private func label(of range: Range<Int>) -> Range<Int>? {
        let longestLabel = 30
        guard let colon = bytes[range].prefix(longestLabel).firstIndex(of: UInt8(ascii: ":")),
            colon + 1 == range.upperBound || bytes[colon + 1] == 0x20,
            !unit.text.links.contains(where: { $0.range.contains(colon) && !coversUnit($0.range) })
        else { return nil }
        let label = trimmed(Range(from: range.lowerBound, to: colon))
        let count = Words(unit.words(label)).words.count
        let isDated = readings.contains { $0.range.overlaps(label) }
        let holdsDate = readings.contains { range.contains($0.range.lowerBound) }
        let isLabel = holdsDate || Cues.label.cover(Words(unit.words(label)))
        return (1...4).contains(count) && !isDated && isLabel ? label : nil
    }

    /// A range without blanks, dashes, bars and commas around it.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            let width = Self.markWidth(bytes[Range(from: start, to: end)])
            guard width > 0 else { break }
            start += width
        }
        while end > start {
            let isDash =
                end - start >= Self.dashLength
                && Self.dashWidth(bytes[(end - Self.dashLength)...]) == Self.dashLength
            guard isDash || Self.isMark(bytes[end - 1]) else { break }
            end -= isDash ? Self.dashLength : 1
        }
        return Range(from: start, to: max(start, end))
    }

    /// The first byte of the dashes of General Punctuation (U+2010 to U+2015).
    private static let dashLead: UInt8 = 0xE2
    private static let dashLength = 3

    private static func dashWidth(_ bytes: ArraySlice<UInt8>) -> Int {
        let head = Array(bytes.prefix(dashLength))
        if head.first == UInt8(ascii: "-") { return 1 }
        guard head.count == dashLength, head[0] == dashLead, head[1] == 0x80,
            (0x90...0x95).contains(head[2])
        else { return 0 }
        return dashLength
    }

    private static func markWidth(_ bytes: ArraySlice<UInt8>) -> Int {
        let dash = dashWidth(bytes)
        return dash > 0 ? dash : bytes.first.map(isMark) ?? false ? 1 : 0
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x0A, 0x09, UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ","),
            UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "!"),
            UInt8(ascii: "*"):
            true
        default: false
        }
    }

    private static func startsWord(_ byte: UInt8) -> Bool {
        !isMark(byte) && byte != dashLead && !(0x80...0x95).contains(byte)
    }
}
