internal import CivilTime
internal import Geography
internal import Items
internal import Newsletter
internal import Profiles

extension Scene {
    /// The day of publication.
    var published: CivilDate { surroundings.issue.published.date }

    /// Where a name says that its event is.
    func location(namedIn name: String) -> Location? {
        places.gazetteer.place(namedIn: name)
    }

    /// The event that a finding belongs to: the one of its section, of the entry above it, of the
    /// heading that names a recurring one, or of the whole issue.
    func event(for finding: Finding, in unit: Unit) -> Subject? {
        if let subject = subject(around: unit) { return subject }
        if let parent = unit.parent, let subject = subject(ofEntry: surroundings.units[parent]) {
            return subject
        }
        if let lead = unit.lead, let subject = subject(ofLead: surroundings.units[lead]) {
            return subject
        }
        if let subject = unit.headings.reversed().lazy.compactMap({
            self.subject(named: $0.text.text)
        }).first {
            return subject
        }
        let isTask = finding.kind != .event
        return isTask && isAboutTheIssue(finding) ? issueSubject : nil
    }

    /// Whether a task is one of the event that the issue's title announces: it says what to do, or
    /// its name names nothing else.
    private func isAboutTheIssue(_ finding: Finding) -> Bool {
        Cues.imperative.begin(Words(finding.name.text)) != nil || !finding.name.text.hasName
    }

    /// The event of the paragraph that a list of its dates follows: of a sentence, or of a line of
    /// fields with a bold or linked name.
    private func subject(ofLead paragraph: Unit) -> Subject? {
        let layout = layout(of: paragraph)
        let readings = surroundings.readings[paragraph.id]
        if let subject = gathering(in: paragraph) { return subject }
        guard let title = layout.titles.first, paragraph.isLinkedOrBold(title.range),
            layout.segments.count > 1,
            readings.indices.contains(where: { layout.isEntry($0, of: readings) })
        else { return nil }
        return Subject(
            title: paragraph.words(title.range).trimmingMarks(), url: nil, place: layout.place)
    }

    /// The recurring event that a paragraph with one date links to or has in bold.
    private func gathering(in paragraph: Unit) -> Subject? {
        let names = paragraph.text.links.map(\.range) + paragraph.text.strong
        let name = names.map(paragraph.words).first { name in
            series.series(namedIn: name).map { Self.gatherings.contains($0.category) } ?? false
        }
        guard surroundings.readings[paragraph.id].count == 1, let name else { return nil }
        return Subject(
            title: name.trimmingMarks(), url: nil, place: places.place(inProse: paragraph.text.text)
        )
    }

    /// The event that an entry with a date and a name is.
    private func subject(ofEntry entry: Unit) -> Subject? {
        let readings = surroundings.readings[entry.id]
        guard !readings.isEmpty else { return nil }
        let layout = layout(of: entry)
        guard let title = layout.titles.first else { return nil }
        return Subject(
            title: entry.words(title.range).trimmingMarks(), url: nil,
            place: layout.place ?? places.place(inProse: entry.text.text))
    }

    /// A heading that names a recurring event.
    private func subject(named heading: String) -> Subject? {
        guard let series = series.series(namedIn: heading),
            Self.gatherings.contains(series.category)
        else { return nil }
        let place = places.place(inProse: heading).flatMap { $0.text.isEmpty ? nil : $0 }
        return Subject(title: heading.fromName(of: series), url: nil, place: place)
    }

    private static let gatherings: Set<Items.Category> = [.summit, .ptg, .conference, .day]

    /// The recurring event that the issue's title names.
    var seriesOfIssue: Series? {
        surroundings.issue.title.flatMap(series.series(namedIn:))
    }

    /// The event that the issue's title announces, with the place that its first lines give.
    var announcedSubject: Subject? {
        guard let title = surroundings.issue.title, let series = seriesOfIssue,
            Self.gatherings.contains(series.category)
        else { return nil }
        let opening = surroundings.units.first { unit in
            !surroundings.readings[unit.id].isEmpty
                && self.series.series(namedIn: unit.text.text)?.id == series.id
        }
        let name = opening?.text.links.map { opening?.words($0.range) ?? "" }
            .first { self.series.series(namedIn: $0)?.id == series.id }
        let stated = places.place(inProse: title).flatMap { $0.text.isEmpty ? nil : $0 }
        return Subject(
            title: name ?? series.title, url: nil,
            place: opening.flatMap { places.place(inProse: $0.text.text) } ?? stated)
    }
}

extension String {
    /// The text from the name of a series on: what stands before it in a heading is no name.
    fileprivate func fromName(of series: Series) -> String {
        let names = Phrases(([series.title] + series.aliases).map { $0.lowercased() })
        guard let name = names.first(in: Words(self)) else { return trimmingMarks() }
        return String(decoding: utf8.dropFirst(name.lowerBound), as: UTF8.self).trimmingMarks()
    }
}
