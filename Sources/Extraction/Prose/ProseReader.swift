internal import DateExpressions
internal import Items
internal import Newsletter

/// Reads what a sentence dates.
struct ProseReader {
    let unit: Unit
    let readings: [TimeExpression]
    let scene: Scene

    private let bytes: [UInt8]
    private let sentences: [Range<Int>]

    init(_ unit: Unit, readings: [TimeExpression], within range: Range<Int>, scene: Scene) {
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
        let clauses = ClauseFinder(unit: unit, readings: readings, places: scene.places)
        let run = clauses.run(of: index, in: sentence)
        let clause = clauses.clause(of: run, in: sentence)
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
            when: reading.value)
        let (kind, rule) = rules.kind()
        if kind == .event, Cues.continuation.occur(in: before) {
            throw PassedOver("it only says how long something goes on")
        }
        let title = TitleWriter(unit: unit, readings: readings)
            .title(of: clause, dated: run, kind: kind)
        let topics = TopicFinder(
            unit: unit, readings: readings, sentences: sentences, scene: scene)
        let topic = topics.topic(of: clause, dated: run, in: sentence, title: title, kind: kind)
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
                ?? topics.place(of: topic),
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
}
