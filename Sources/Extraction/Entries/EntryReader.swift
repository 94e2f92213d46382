internal import DateExpressions
internal import Items
internal import Newsletter

/// Reads what a list, a table or a line of fields dates: `date | place | link`, `name – date`.
struct EntryReader {
    let layout: EntryLayout
    let readings: [TimeExpression]
    let scene: Scene

    var unit: Unit { layout.unit }

    /// What the reading in a field of its own dates; nil where nothing names it.
    func finding(for index: Int) throws(PassedOver) -> Finding? {
        let reading = readings[index]
        guard let segment = layout.segment(of: index) else {
            throw PassedOver("it stands in no field of its own")
        }
        if let named = parenthesized(reading, in: segment) { return named }
        let label = segment.label.map(unit.words) ?? ""
        let remark = layout.remark(segment, without: readings)
        let own = ownTitle(in: segment, before: reading)
        let other = title(besides: segment)
        let rules = KindRules(
            before: Words(
                unit.words(Range(from: segment.range.lowerBound, to: reading.range.lowerBound))
            )
            .joined(with: segment.label.map { Words(unit.words($0)) }),
            after: Words(
                unit.words(Range(from: reading.range.upperBound, to: end(of: index, in: segment)))),
            subject: Words(other?.text ?? scene.parentName(of: unit)?.text ?? ""),
            when: reading.value)
        let (kind, rule) = scene.isListOfDeadlines(unit) ? deadline : rules.kind()
        let name =
            own ?? other ?? (kind == .event ? nil : task()) ?? child()
            ?? nameElsewhere(than: segment)
        guard var name else { return nil }
        if kind != .event, own == nil, let link = link(in: segment) { name.url = link }
        return Finding(
            name: name, kind: kind,
            remark: own != nil ? "" : remark.isEmpty ? telling(label, besides: name) : remark,
            range: segment.range,
            place: place(for: name), reasons: ["entry", rule, name.rule])
    }
}

extension EntryReader {
    /// A label that says more than that a date follows, and is not the name.
    private func telling(_ label: String, besides name: Name) -> String {
        label == name.text || Cues.dateLabel.cover(Words(label)) ? "" : label
    }

    private var deadline: (kind: Kind, rule: String) { (.deadline, "deadline: its heading") }

    /// Where what belongs to a date in a segment ends: at the parenthesis that holds the next date.
    private func end(of index: Int, in segment: Segment) -> Int {
        guard let next = segment.readings.first(where: { $0 > index }) else {
            return segment.range.upperBound
        }
        let start = readings[index].range.upperBound
        let gap = Range(from: start, to: readings[next].range.lowerBound)
        return gap.first { unit.bytes[$0] == UInt8(ascii: "(") } ?? segment.range.upperBound
    }

    /// The name that stands before a date in parentheses: `Name (3-4 October)`.
    private func parenthesized(_ reading: TimeExpression, in segment: Segment) -> Finding? {
        let before = unit.words(Range(from: segment.range.lowerBound, to: reading.range.lowerBound))
        guard before.last == "(" else { return nil }
        let end = reading.range.lowerBound
        let link = unit.text.links.last {
            !$0.range.isEmpty && $0.range.upperBound <= end && end - $0.range.upperBound <= 2
        }
        guard let link, segment.range.contains(link.range.lowerBound) else { return nil }
        let name = Name(
            text: unit.words(link.range), url: link.destination, rule: "name before parentheses")
        return Finding(
            name: name, kind: .event, remark: "", range: link.range,
            place: layout.place, reasons: ["entry", "event", name.rule], isSecondary: true)
    }

    /// A name in the date's own field: `[Name](link) CFP closes 5 May`.
    private func ownTitle(in segment: Segment, before reading: TimeExpression) -> Name? {
        let links = unit.text.links.filter {
            segment.range.contains($0.range.lowerBound) && !$0.range.isEmpty
                && !$0.range.contains(reading.range.lowerBound)
        }
        let named = links.filter { !Cues.generic.cover(Words(unit.words($0.range))) }
        guard let link = named.first,
            !layout.places.contains(where: { $0.segment.range.overlaps(link.range) })
        else { return nil }
        let words = layout.remark(segment, without: readings)
        return Name(
            text: words.isEmpty ? unit.words(link.range) : words,
            url: links.last { $0.range.lowerBound < reading.range.lowerBound }?.destination
                ?? link.destination, rule: "name in the date's field")
    }

    /// A field that says what must be done: `Register now`.
    private func task() -> Name? {
        let task = layout.generic.first { segment in
            link(in: segment) != nil && !Cues.more.cover(Words(unit.words(segment.range)))
        }
        return task.map {
            Name(text: unit.words($0.range), url: link(in: $0), rule: "task in a field")
        }
    }

    /// An entry below this one that is wholly a link names the event.
    func child() -> Name? {
        for child in scene.surroundings.children(of: unit) {
            let dates = scene.surroundings.readings[child.id]
            guard dates.allSatisfy({ child.isAside($0.range) }),
                let link = child.text.links.first(where: { !$0.range.isEmpty }),
                !Cues.generic.cover(Words(child.words(link.range)))
            else { continue }
            let before = child.words(0..<link.range.lowerBound).trimmingMarks()
            guard before.isEmpty else { continue }
            let words = child.words(link.range)
            // Marks with a blank before the closing ones stay in the text (CommonMark, 6.2).
            let isBold =
                child.text.strong.contains { $0.overlaps(link.range) } || words.hasPrefix("**")
            return Name(
                text: (dates.isEmpty ? words : words.withoutAsides).trimmingMarks(),
                url: link.destination,
                rule: "name in the entry below", isBold: isBold)
        }
        return nil
    }

    func link(in segment: Segment) -> String? {
        unit.text.links.first { $0.range.overlaps(segment.range) }?.destination
    }

    private func place(for name: Name) -> PlaceReader.Place? {
        if let beforeTown = nameBeforeTown(), beforeTown.name.text == name.text {
            return beforeTown.place
        }
        return layout.place ?? scene.siblingPlace(of: unit)
    }
}
