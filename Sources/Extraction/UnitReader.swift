internal import CivilTime
internal import DateExpressions
internal import Items
internal import Newsletter

/// Reads what the date expressions of one unit date.
struct UnitReader {
    let unit: Unit
    let scene: Scene
    private let readings: [TimeExpression]
    private let published: CivilDate

    init(unit: Unit, scene: Scene) {
        self.unit = unit
        self.scene = scene
        readings = scene.surroundings.readings[unit.id]
        published = scene.surroundings.issue.published.date
    }

    /// What was made of each date expression.
    func verdicts() -> [Verdict] {
        guard !readings.isEmpty else { return [] }
        let layout = scene.layout(of: unit)
        return readings.indices.map { index in
            do throws(PassedOver) {
                return .item(try draft(for: index, layout))
            } catch {
                let range = readings[index].range
                return .passedOver(
                    Explanation(
                        line: unit.text.line(at: range.lowerBound), text: unit.words(range),
                        mention: nil, reasons: [error.reason]))
            }
        }
    }

    private func draft(for index: Int, _ layout: EntryLayout) throws(PassedOver) -> Draft {
        let reading = readings[index]
        if reading.isApproximate { throw PassedOver("the time is vague") }
        if isImprint(reading) { throw PassedOver("it is the date of the issue") }
        var finding = try finding(for: index, layout)
        if isDenied(finding) { throw PassedOver("it says that nothing happens then") }
        let around = Words(unit.words(finding.range))
        let timed = timed(reading, finding)
        let before = Words(
            unit.words(Range(from: finding.range.lowerBound, to: reading.range.lowerBound)))
        let when = YearRules(published: published)
            .when(timed ?? reading, kind: finding.kind, words: around, before: before)
        let stance = stance(of: &finding, around, layout)
        try TimelinessRules(published: published).check(
            when, kind: finding.kind, words: around, before: before)
        return DraftMaker(unit: unit, reading: reading, timed: timed ?? reading, scene: scene)
            .draft(finding, when: when, stance: stance)
    }

    /// Whether an entry's words say that something does not happen: "no meeting".
    private func isDenied(_ finding: Finding) -> Bool {
        guard !finding.isProse, !finding.name.text.hasName else { return false }
        let name = Words(finding.name.text)
        return Cues.absent.begin(name) != nil && Cues.present.begin(name) == nil
    }

    /// Whether a short line only says when the issue was published.
    private func isImprint(_ reading: TimeExpression) -> Bool {
        let longestImprint = 14
        let edge = 2
        // The month of the issue stands in its first lines.
        let isMonth = reading.value == .months(published.civilMonth) && unit.id <= 1
        guard isMonth || reading.value == .days(published),
            unit.id <= edge || scene.surroundings.units.count - unit.id <= edge,
            case let words = Words(unit.text.text), words.words.count <= longestImprint
        else { return false }
        return isMonth || Cues.imprint.occur(in: words) && !StanceRules.looksAhead(words)
    }

    /// How the thing is spoken of beside its date, in its name, from which a remark is taken then, or
    /// in a remark of its own.
    private func stance(
        of finding: inout Finding, _ around: Words, _ layout: EntryLayout
    ) -> Mention.Stance {
        let said = StanceRules.stance(of: around)
        guard !finding.isProse else { return said }
        let remark = NameRemark(in: finding.name.text)
        if let remark { finding.name.text = remark.name }
        guard said == .announced else { return said }
        return remark?.stance ?? remarks(beside: layout).first ?? .announced
    }

    /// What fields of an entry of one date, and what stands behind the names below it, say alone.
    private func remarks(beside layout: EntryLayout) -> [Mention.Stance] {
        guard readings.count == 1 else { return [] }
        let below = scene.surroundings.children(of: unit).compactMap { child in
            child.text.links.last.map {
                child.words(Range(from: $0.range.upperBound, to: child.bytes.count))
            }
        }
        return layout.stances + below.compactMap(StanceRules.stance(ofRemark:))
    }

    private func finding(for index: Int, _ layout: EntryLayout) throws(PassedOver) -> Finding {
        if layout.isEntry(index, of: readings) {
            if isNameOnly(index) { throw PassedOver("it is part of a name") }
            let entry = EntryReader(layout: layout, readings: readings, scene: scene)
            if let finding = try entry.finding(for: index) { return finding }
            guard isSentence(layout) else { throw PassedOver("nothing says what it dates") }
        }
        let range = layout.segment(of: index).map(whole) ?? 0..<unit.bytes.count
        return try ProseReader(unit, readings: readings, within: range, scene: scene)
            .finding(for: index)
    }

    /// Whether a paragraph of one field has a verb for its date: "Voting closes Friday".
    private func isSentence(_ layout: EntryLayout) -> Bool {
        guard unit.role == .paragraph, layout.segments.count == 1 else { return false }
        return Words(layout.remark(layout.segments[0], without: readings)).words.count > 1
    }

    /// A segment with its label, as prose has it.
    private func whole(_ segment: Segment) -> Range<Int> {
        Range(
            from: segment.label?.lowerBound ?? segment.range.lowerBound,
            to: segment.range.upperBound)
    }

    /// Whether a date is a recurring day or a weekday in the name of an entry that has a date.
    private func isNameOnly(_ index: Int) -> Bool {
        let reading = readings[index]
        let others = readings.indices.filter { $0 != index }
        guard
            reading.recurrence != nil || !reading.stated.contains(.day) || reading.form != .absolute
        else { return false }
        return others.contains {
            readings[$0].stated.contains(.day) && readings[$0].form == .absolute
        }
    }

    /// The reading with a time that its clause, or an entry with one date, gives elsewhere.
    private func timed(_ reading: TimeExpression, _ finding: Finding) -> TimeExpression? {
        let whole = 0..<unit.bytes.count
        let range = finding.isProse || readings.count > 1 ? finding.range : whole
        return TimeFinder(unit: unit, recognizer: scene.recognizer, published: published)
            .timed(reading, within: range)
    }
}
