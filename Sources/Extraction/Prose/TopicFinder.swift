internal import DateExpressions
internal import Items
internal import Newsletter

/// What a clause is about, where its own words do not say it.
struct Topic {
    let text: String
    /// The words of the unit that said so; empty where they stand above it.
    var range: Range<Int> = 0..<0
}

/// Finds what a clause is about in the words around it, the nearest first.
struct TopicFinder {
    let unit: Unit
    let readings: [TimeExpression]
    let sentences: [Range<Int>]
    let scene: Scene

    /// The topic of a clause with a run of dates; nil where its title says enough, or nothing does.
    func topic(
        of clause: Range<Int>, dated run: Range<Int>, in sentence: Range<Int>, title: String,
        kind: Kind
    ) -> Topic? {
        topic(before: sentence, notIn: title)
            ?? (kind == .event ? nil : topic(in: sentence, before: clause, notIn: title))
            ?? earlierTopic(in: sentence, before: clause, title)
            ?? labelTopic(before: run, notIn: title) ?? headingTopic(notIn: title, kind: kind)
    }

    /// The place that a topic names, or the sentence that dates it.
    func place(of topic: Topic?) -> PlaceReader.Place? {
        guard let topic else { return nil }
        if let place = scene.places.place(inProse: topic.text) { return place }
        let isDated = readings.contains { topic.range.contains($0.range.lowerBound) }
        return isDated ? scene.places.place(inProse: unit.words(topic.range)) : nil
    }
}

extension TopicFinder {
    /// What the sentences before speak of, where the title alone does not say it.
    private func topic(before sentence: Range<Int>, notIn title: String) -> Topic? {
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
        return saysNothing || title.covers(subjectOf: text) ? nil : Topic(text: text, range: range)
    }

    /// What the statement before, in the same sentence, speaks of: "X is on 31 March; the CFP closes".
    private func topic(
        in sentence: Range<Int>, before clause: Range<Int>, notIn title: String
    ) -> Topic? {
        let earlier = Range(from: sentence.lowerBound, to: clause.lowerBound)
        guard !earlier.isEmpty, !title.hasName else { return nil }
        let text = TitleWriter(unit: unit, readings: readings).topic(of: earlier)
        return text.beginsWithName && !title.covers(subjectOf: text)
            ? Topic(text: text, range: earlier) : nil
    }

    /// The name that stands before a colon at the beginning of an entry: "Name: CFP closes 5 May".
    private func labelTopic(
        before run: Range<Int>, notIn title: String
    ) -> Topic? {
        let longestLabel = 80
        let head = Range(from: 0, to: min(run.lowerBound, longestLabel))
        guard unit.role != .paragraph, !title.hasName,
            let colon = unit.bytes[head].firstIndex(of: UInt8(ascii: ":"))
        else { return nil }
        let text = unit.words(0..<colon).trimmingMarks()
        return text.hasName && !title.covers(subjectOf: text)
            ? Topic(text: text, range: 0..<colon) : nil
    }

    /// The entry above, or else the heading right above, where it names something and the title does
    /// not.
    private func headingTopic(notIn title: String, kind: Kind) -> Topic? {
        let longestName = 60
        guard !title.hasName else { return nil }
        let isTask = kind != .event || Cues.invitation.begin(Words(title)) != nil
        if unit.parent != nil { return scene.parentName(of: unit).map { Topic(text: $0.text) } }
        guard let text = scene.specificHeading(above: unit)?.text.text.trimmingMarks(),
            title.isEmpty || isTask && text.hasName, text.utf8.count <= longestName,
            !title.covers(subjectOf: text)
        else { return nil }
        return Topic(text: text)
    }

    /// What a sentence speaks of, where a clause of it adds nothing but another place.
    private func earlierTopic(
        in sentence: Range<Int>, before clause: Range<Int>, _ title: String
    ) -> Topic? {
        guard clause.lowerBound > sentence.lowerBound, clause.upperBound <= sentence.upperBound,
            title.isEmpty || scene.places.place(title) != nil
        else { return nil }
        let text = TitleWriter(unit: unit, readings: readings).topic(of: sentence).withoutTown
        return Words(text).telling.isEmpty || text == title ? nil : Topic(text: text, range: clause)
    }
}
