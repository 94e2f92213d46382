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
        let isLabel = holdsDate || Cues.label.cover(Words(unit.words(label)))
        return (1...4).contains(count) && !isDated && isLabel ? label : nil
    }

    /// A range without blanks, dashes, bars and commas around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
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
    static let dashLead: UInt8 = 0xE2
    static let dashLength = 3

    static func dashWidth(_ bytes: ArraySlice<UInt8>) -> Int {
        let head = Array(bytes.prefix(dashLength))
        if head.first == UInt8(ascii: "-") { return 1 }
        guard head.count == dashLength, head[0] == dashLead, head[1] == 0x80,
            (0x90...0x95).contains(head[2])
        else { return 0 }
        return dashLength
    }

    static func markWidth(_ bytes: ArraySlice<UInt8>) -> Int {
        let dash = dashWidth(bytes)
        return dash > 0 ? dash : bytes.first.map(isMark) ?? false ? 1 : 0
    }

    static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x0A, 0x09, UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ","),
            UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "!"),
            UInt8(ascii: "*"):
            true
        default: false
        }
    }

    static func startsWord(_ byte: UInt8) -> Bool {
        !isMark(byte) && byte != dashLead && !(0x80...0x95).contains(byte)
    }
}
