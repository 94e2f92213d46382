internal import DateExpressions

/// Finds the part of a sentence that a date belongs to.
struct ClauseFinder {
    let unit: Unit
    let readings: [TimeExpression]
    let places: PlaceReader

    private var bytes: [UInt8] { unit.bytes }

    /// The dates that share one statement with a date, nothing but commas and "and" between them:
    /// "on 1 May, 8 May and 15 May".
    func run(of index: Int, in sentence: Range<Int>) -> Range<Int> {
        var first = index
        var last = index
        while first > max(0, index - Self.longestRun), isJoint(first - 1, first, in: sentence) {
            first -= 1
        }
        while last + 1 < min(readings.count, index + Self.longestRun),
            isJoint(last, last + 1, in: sentence)
        { last += 1 }
        return readings[first].range.union(readings[last].range)
    }

    private func isJoint(_ left: Int, _ right: Int, in sentence: Range<Int>) -> Bool {
        let ends = [readings[left], readings[right]]
        let gap = Range(from: ends[0].range.upperBound, to: ends[1].range.lowerBound)
        return sentence.contains(gap.lowerBound) && sentence.contains(gap.upperBound)
            && ends.allSatisfy { $0.stated.contains(.month) && $0.recurrence == nil }
            && Words(unit.words(gap)).words.allSatisfy { $0.text == "and" || $0.text == "or" }
            && !bytes[gap].contains { Self.partingMarks.contains($0) }
    }

    /// How many dates on either side may share a statement with one.
    private static let longestRun = 12
    private static let partingMarks: Set<UInt8> = [
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"),
        UInt8(ascii: "|"), 0x0A,
    ]

    /// The part of a sentence that a date belongs to: another date in the sentence has its own,
    /// behind a comma, semicolon, parenthesis, "and" or "but" between them.
    func clause(of run: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        let others = readings.filter {
            sentence.contains($0.range.lowerBound) && !run.overlaps($0.range) && !$0.isApproximate
        }
        var clause = sentence
        if let previous = others.last(where: { $0.range.upperBound <= run.lowerBound }),
            let cut = boundary(
                Range(from: previous.range.upperBound, to: run.lowerBound), last: true)
        {
            clause = Range(from: cut.upperBound, to: clause.upperBound)
        } else if let comma = endOfSubordinate(in: sentence, before: run.lowerBound) {
            clause = Range(from: comma, to: clause.upperBound)
        }
        if let next = others.first(where: { $0.range.lowerBound >= run.upperBound }),
            let cut = boundary(
                Range(from: run.upperBound, to: next.range.lowerBound), last: false)
        {
            clause = Range(from: clause.lowerBound, to: cut.lowerBound)
        }
        return clause
    }
}

extension ClauseFinder {
    /// Where one clause ends and the next begins.
    private func boundary(_ range: Range<Int>, last: Bool) -> Range<Int>? {
        let semicolons = range.filter { bytes[$0] == UInt8(ascii: ";") }
        if let mark = last ? semicolons.last : semicolons.first { return mark..<mark + 1 }
        if let open = range.first(where: { bytes[$0] == UInt8(ascii: "(") }),
            !unit.words(open..<range.upperBound).hasClosedBrackets
        {
            return open..<open + 1
        }
        let commas = range.filter { bytes[$0] == UInt8(ascii: ",") && !leadsToPlace($0, in: range) }
        if let mark = last ? commas.last : commas.first { return mark..<mark + 1 }
        let words = Words(unit.words(range), at: range.lowerBound)
        return last ? Cues.conjunction.last(in: words) : Cues.conjunction.first(in: words)
    }

    /// Whether "in" and a name follow a comma: where something happens belongs to its date.
    private func leadsToPlace(_ comma: Int, in range: Range<Int>) -> Bool {
        let words = Words(unit.words(Range(from: comma, to: range.upperBound))).words.prefix(2)
        return words.first?.text == "in" && words.last?.isCapitalized == true
    }

    /// Behind the comma that ends a clause with "if", "when" or the like at the beginning.
    private func endOfSubordinate(in sentence: Range<Int>, before offset: Int) -> Int? {
        let words = Words(
            unit.words(Range(from: sentence.lowerBound, to: offset)), at: sentence.lowerBound)
        guard Cues.subordinate.begin(words) != nil else { return nil }
        let comma = (Range(from: sentence.lowerBound, to: offset)).last {
            bytes[$0] == UInt8(ascii: ",")
        }
        let fewest = 2
        guard let comma, words.first(Int.max, from: comma).words.count >= fewest,
            places.place(
                TitleWriter.withoutDangling(unit.words(Range(from: comma + 1, to: offset)))) == nil
        else { return nil }
        return comma + 1
    }
}
