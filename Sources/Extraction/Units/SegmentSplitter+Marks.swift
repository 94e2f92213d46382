internal import DateExpressions
internal import Newsletter

extension SegmentSplitter {
    func segment(_ range: Range<Int>) -> Segment? {
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
        let isLabel = holdsDate || unit.role == .row || Cues.label.cover(Words(unit.words(label)))
        return (1...4).contains(count) && !isDated && isLabel ? label : nil
    }

    /// A range without blanks, dashes, dots between fields, bars and commas around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var rest = bytes[range]
        while case let width = Self.markWidth(rest), width > 0 { rest = rest.dropFirst(width) }
        while case let width = Self.markWidthAtEnd(rest), width > 0 { rest = rest.dropLast(width) }
        return rest.startIndex..<rest.endIndex
    }

    /// Whether a dash stands in a range of marks.
    func hasDash(_ range: Range<Int>) -> Bool {
        range.contains { Self.dashWidth(bytes[Range(from: $0, to: range.upperBound)]) > 0 }
    }

    /// The bytes of a hyphen, or a dash of General Punctuation (U+2010 to U+2015), at the beginning.
    static func dashWidth(_ bytes: ArraySlice<UInt8>) -> Int {
        if bytes.first == UInt8(ascii: "-") { return 1 }
        let head = Array(bytes.prefix(3))
        return head.starts(with: generalPunctuation) && (0x90...0x95).contains(head.last ?? 0)
            ? head.count : 0
    }

    /// The bytes of a dot that stands between fields (U+00B7, U+2022) at the beginning.
    static func dotWidth(_ bytes: ArraySlice<UInt8>) -> Int {
        fieldDots.first { bytes.starts(with: $0) }?.count ?? 0
    }

    /// The bytes of the mark at the beginning; 0 where a word or a bracket stands there.
    static func markWidth(_ bytes: ArraySlice<UInt8>) -> Int {
        if bytes.first.map(isMark) == true { return 1 }
        return max(dashWidth(bytes), dotWidth(bytes))
    }

    private static func markWidthAtEnd(_ bytes: ArraySlice<UInt8>) -> Int {
        let longestMark = 3
        return (1...longestMark).first { width in
            bytes.count >= width && markWidth(bytes.suffix(width)) == width
        } ?? 0
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

    private static let generalPunctuation: [UInt8] = [0xE2, 0x80]
    private static let fieldDots: [[UInt8]] = ["·", "•"].map { Array($0.utf8) }
}
