internal import CivilTime
internal import DateExpressions
internal import Items
internal import Newsletter

/// Reads what a sentence dates.
struct ProseReader {
    let unit: Unit
    let readings: [Reading]
    let scene: Scene

    private let bytes: [UInt8]
    private let sentences: [Range<Int>]

    init(_ unit: Unit, readings: [Reading], within range: Range<Int>, scene: Scene) {
        self.unit = unit
        self.readings = readings
        self.scene = scene
        bytes = unit.bytes
        sentences = SentenceSplitter.sentences(
            of: bytes, in: range, whole: readings.map(\.range) + unit.text.links.map(\.range))
    }

    /// What the reading dates in its sentence.
    func finding(for index: Int) throws(PassedOver) -> Finding {
        let reading = readings[index]
        guard let sentence = sentences.first(where: { $0.contains(reading.range.lowerBound) })
        else {
            throw PassedOver("it stands in no sentence")
        }
        let run = run(of: index, in: sentence)
        let clause = self.clause(of: run, in: sentence)
        let before = Words(
            unit.words(Range(from: clause.lowerBound, to: run.lowerBound)), at: clause.lowerBound)
        let behind = Range(
            from: max(run.upperBound, clause.lowerBound), to: max(clause.upperBound, run.upperBound)
        )
        let after = Words(unit.words(behind))
        try DateFilter(
            reading: reading, before: before, after: after, rest: unit.words(behind),
            said: unit.words(reading.range), published: scene.published
        )
        .check()
        let rules = KindRules(
            before: before.joined(with: callout), after: after, subject: Words(""),
            when: reading.when)
        let (kind, rule) = rules.kind()
        if kind == .event, Cues.continuation.occur(in: before) {
            throw PassedOver("it only says how long something goes on")
        }
        let title = TitleWriter(unit: unit, readings: readings)
            .title(of: clause, dated: run, kind: kind)
        let topic =
            self.topic(before: sentence, notIn: title)
            ?? (kind == .event ? nil : self.topic(in: sentence, before: clause, notIn: title))
            ?? earlierTopic(in: sentence, before: clause, title)
            ?? labelTopic(before: run, notIn: title) ?? headingTopic(notIn: title, kind: kind)
        guard let title = title.isEmpty ? topic?.text : title else {
            throw PassedOver("nothing says what it dates")
        }
        let name = Name(
            text: TitleWriter.joined(topic: title == topic?.text ? nil : topic?.text, title),
            url: LinkRules(unit: unit, sentences: sentences).link(for: clause, in: sentence),
            rule: topic == nil ? "sentence" : "sentence and its topic")
        return Finding(
            name: name, kind: kind, remark: "", range: clause,
            place: placeOfBracket(run) ?? scene.places.place(inProse: unit.words(clause))
                ?? topicPlace(topic),
            reasons: ["prose", rule, name.rule], isProse: true)
    }
}

extension ProseReader {
    /// The words of a bold beginning or a label ("Next Deadline:").
    private var callout: Words? {
        guard let colon = bytes.prefix(Self.longestCallout).firstIndex(of: UInt8(ascii: ":")) else {
            return nil
        }
        let words = Words(unit.words(0..<colon))
        return Cues.callout.begin(words) == nil ? nil : words
    }

    private static let longestCallout = 40

    /// The dates that share one statement with a date, nothing but commas and "and" between them:
    /// "on 1 May, 8 May and 15 May".
    private func run(of index: Int, in sentence: Range<Int>) -> Range<Int> {
        var first = index
        var last = index
        while first > 0, isJoint(first - 1, first, in: sentence) { first -= 1 }
        while last + 1 < readings.count, isJoint(last, last + 1, in: sentence) { last += 1 }
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

    private static let partingMarks: Set<UInt8> = [
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"),
        UInt8(ascii: "|"), 0x0A,
    ]

    /// The part of a sentence that a date belongs to: another date in the sentence has its own,
    /// behind a comma, semicolon, parenthesis, "and" or "but" between them.
    private func clause(of run: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
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
            scene.places.place(
                TitleWriter.withoutDangling(unit.words(Range(from: comma + 1, to: offset)))) == nil
        else { return nil }
        return comma + 1
    }

    /// What the sentences before speak of, where the title alone does not say it.
    private func topic(before sentence: Range<Int>, notIn title: String) -> (
        text: String, range: Range<Int>
    )? {
        guard let first = sentences.first, first.lowerBound < sentence.lowerBound, !title.hasName
        else { return nil }
        let writer = TitleWriter(unit: unit, readings: readings)
        let earlier = sentences.filter { $0.upperBound <= sentence.lowerBound }
        let text: String
        let range: Range<Int>
        if let link = unit.text.links.last(where: { link in
            !link.range.isEmpty && link.range.upperBound <= sentence.lowerBound
                && !Cues.generic.cover(Words(unit.words(link.range)))
                && Words(unit.words(link.range)).words.count >= 2
        }), let holder = earlier.first(where: { $0.contains(link.range.lowerBound) }) {
            text = writer.isName(link.range) ? unit.words(link.range) : writer.topic(of: holder)
            range = holder
        } else {
            text = writer.topic(of: first)
            range = first
        }
        let saysNothing = Words(text).telling.isEmpty
        return saysNothing || title.covers(subjectOf: text) ? nil : (text, range)
    }

    /// What the statement before, in the same sentence, speaks of: "X is on 31 March; the CFP closes".
    private func topic(
        in sentence: Range<Int>, before clause: Range<Int>, notIn title: String
    ) -> (text: String, range: Range<Int>)? {
        let earlier = Range(from: sentence.lowerBound, to: clause.lowerBound)
        guard !earlier.isEmpty, !title.hasName else { return nil }
        let text = TitleWriter(unit: unit, readings: readings).topic(of: earlier)
        return text.beginsWithName && !title.covers(subjectOf: text) ? (text, earlier) : nil
    }

    /// The name that stands before a colon at the beginning of an entry: "Name: CFP closes 5 May".
    private func labelTopic(
        before run: Range<Int>, notIn title: String
    ) -> (text: String, range: Range<Int>)? {
        let longestLabel = 80
        let head = Range(from: 0, to: min(run.lowerBound, longestLabel))
        guard unit.role != .paragraph, !title.hasName,
            let colon = bytes[head].firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let text = unit.words(0..<colon).trimmingMarks()
        return text.hasName && !title.covers(subjectOf: text) ? (text, 0..<colon) : nil
    }

    /// The entry above, or else the heading right above, where it names something and the title does
    /// not.
    private func headingTopic(notIn title: String, kind: Kind) -> (text: String, range: Range<Int>)?
    {
        let longestName = 60
        guard !title.hasName else { return nil }
        let isTask = kind != .event || Cues.invitation.begin(Words(title)) != nil
        if unit.parent != nil { return scene.parentName(of: unit).map { ($0.text, 0..<0) } }
        guard let text = scene.specificHeading(above: unit)?.text.text.trimmingMarks(),
            title.isEmpty || isTask && text.hasName, text.utf8.count <= longestName,
            !title.covers(subjectOf: text)
        else { return nil }
        return (text, 0..<0)
    }

    /// The place right before a date in parentheses: "in Warsaw (22 September) and Vienna (…)".
    private func placeOfBracket(_ run: Range<Int>) -> PlaceReader.Place? {
        let longestName = 40
        let head = unit.words(Range(from: max(0, run.lowerBound - longestName), to: run.lowerBound))
        guard let open = head.lastIndex(of: "("),
            head[open...].allSatisfy({ $0 == "(" || $0.isWhitespace })
        else { return nil }
        let before = String(head[..<open]).trimmingMarks()
        return scene.places.places(in: before).last { $0.text == before.suffix($0.text.count) }
    }

    /// What a sentence speaks of, where a clause of it adds nothing but another place.
    private func earlierTopic(
        in sentence: Range<Int>, before clause: Range<Int>, _ title: String
    ) -> (text: String, range: Range<Int>)? {
        guard clause.lowerBound > sentence.lowerBound, clause.upperBound <= sentence.upperBound,
            title.isEmpty || scene.places.place(title) != nil
        else { return nil }
        let text = TitleWriter(unit: unit, readings: readings).topic(of: sentence).withoutTown
        return Words(text).telling.isEmpty || text == title ? nil : (text, clause)
    }

    /// The place that the topic names, or the sentence that dates the topic.
    private func topicPlace(_ topic: (text: String, range: Range<Int>)?) -> PlaceReader.Place? {
        guard let topic else { return nil }
        if let place = scene.places.place(inProse: topic.text) { return place }
        let isDated = readings.contains { topic.range.contains($0.range.lowerBound) }
        return isDated ? scene.places.place(inProse: unit.words(topic.range)) : nil
    }
}
