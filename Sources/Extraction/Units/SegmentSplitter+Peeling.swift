internal import DateExpressions
internal import Newsletter

extension SegmentSplitter {
    /// Takes a date off the beginning or the end of a piece.
    func peel(_ piece: Range<Int>) -> [Range<Int>] {
        let inside = readings.filter { piece.contains($0.range.lowerBound) }
        guard let first = inside.first, let last = inside.last else { return placeAndName(piece) }
        if let colon = colonBehindName(in: piece, before: first.range.lowerBound) {
            return [Range(from: piece.lowerBound, to: colon)]
                + peel(trimmed(Range(from: colon + 1, to: piece.upperBound)))
        }
        if let rest = restBehind(first.range, in: piece) {
            return [Range(from: piece.lowerBound, to: first.range.upperBound)] + named(rest)
        }
        if inside.count == 1, let rest = restBefore(last.range, in: piece) {
            return [
                rest,
                Range(from: max(rest.upperBound, last.range.lowerBound), to: piece.upperBound),
            ]
        }
        return [piece]
    }

    /// What follows a date: its name, and apart from it the sentences that hold further dates.
    private func named(_ rest: Range<Int>) -> [Range<Int>] {
        let sentences = SentenceSplitter.sentences(
            of: bytes, in: rest, whole: readings.map(\.range) + unit.text.links.map(\.range))
        guard let first = sentences.first, sentences.count > 1,
            !readings.contains(where: { first.contains($0.range.lowerBound) }),
            readings.contains(where: { rest.contains($0.range.lowerBound) })
        else { return placeAndName(rest) }
        return placeAndName(trimmed(first)) + sentences.dropFirst().map(trimmed)
    }

    /// The colon behind a linked or bold name at the beginning: `[Name](link): closes 5 May`; or
    /// behind any name, where a date with more behind it follows: `Name: 5 May, Oslo`.
    private func colonBehindName(in piece: Range<Int>, before date: Int) -> Int? {
        let longestName = 80
        let head = Range(from: piece.lowerBound, to: min(date, piece.lowerBound + longestName))
        guard let colon = bytes[head].firstIndex(of: UInt8(ascii: ":")), bytes[colon + 1] == 0x20
        else { return nil }
        let name = trimmed(Range(from: piece.lowerBound, to: colon))
        let words = Words(unit.words(name))
        let rest = Words(unit.words(Range(from: colon, to: piece.upperBound))).words.count
        let longestRest = 14
        let isLabel =
            Cues.label.cover(words) || Cues.dateLabel.cover(words) || Cues.callout.cover(words)
        let isName =
            unit.isLinkedOrBold(name) || isPlainName(words) && startsDated(colon + 1, in: piece)
        return isName && !isLabel && rest <= longestRest
            && !unit.text.links.contains { $0.range.contains(colon) } ? colon : nil
    }

    /// Whether words are a name by their capitals, and do not say that something is due.
    private func isPlainName(_ words: Words) -> Bool {
        let names = 2...8
        return names.contains(words.words.count)
            && words.words.allSatisfy { $0.isCapitalized || $0.text.first?.isNumber == true }
            && !Cues.deadline.occur(in: words) && !Cues.strongDeadline.occur(in: words)
    }

    /// Whether a date follows at once, and a comma or a parenthesis behind it.
    private func startsDated(_ offset: Int, in piece: Range<Int>) -> Bool {
        let start = trimmed(Range(from: offset, to: piece.upperBound)).lowerBound
        guard let date = readings.first(where: { $0.range.lowerBound == start }) else {
            return false
        }
        let next = bytes[Range(from: date.range.upperBound, to: piece.upperBound)].first {
            $0 != 0x20
        }
        return next == UInt8(ascii: ",") || next == UInt8(ascii: "(")
    }

    /// What follows a date that stands at the beginning with a mark behind it.
    private func restBehind(_ date: Range<Int>, in piece: Range<Int>) -> Range<Int>? {
        guard trimmed(Range(from: piece.lowerBound, to: date.lowerBound)).isEmpty else {
            return nil
        }
        let rest = trimmed(Range(from: date.upperBound, to: piece.upperBound))
        let gap = Range(from: date.upperBound, to: rest.lowerBound)
        let marks: Set<UInt8> =
            isShort(piece)
            ? [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ",")]
            : [UInt8(ascii: ":"), UInt8(ascii: "-")]
        let hasMark =
            bytes[gap].contains { marks.contains($0) } || hasDash(gap)
            || isDatedLine(at: piece.lowerBound) || isColumn(gap)
        return hasMark && !rest.isEmpty ? rest : nil
    }

    /// Whether blanks alone part what stands on either side, as in columns of plain text.
    private func isColumn(_ gap: Range<Int>) -> Bool {
        gap.count > 1 && bytes[gap].allSatisfy { $0 == 0x20 }
    }

    /// What stands before a date that ends the piece, but for a remark in parentheses.
    private func restBefore(_ date: Range<Int>, in piece: Range<Int>) -> Range<Int>? {
        let tail = trimmed(Range(from: date.upperBound, to: piece.upperBound))
        guard tail.isEmpty || bytes[tail.lowerBound] == UInt8(ascii: "(") else { return nil }
        let rest = trimmed(Range(from: piece.lowerBound, to: date.lowerBound))
        let gap = Range(from: rest.upperBound, to: date.lowerBound)
        let hasColon = bytes[gap].contains(UInt8(ascii: ":"))
        let isMarked =
            hasColon || hasDash(gap)
            || bytes[gap].contains(UInt8(ascii: ","))
                && (isShort(piece) || isPlace(unit.words(rest)))
        guard isMarked, !rest.isEmpty else { return nil }
        return hasColon && isLabel(rest) ? nil : rest
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
