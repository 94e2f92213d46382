internal import DateExpressions
internal import Items
internal import Newsletter
internal import Profiles

/// An issue with all that helps to read one of its units: what stands around it, and what is known
/// of places and names.
struct Scene: Sendable {
    let surroundings: Surroundings
    let recognizer: Recognizer
    let places: PlaceReader
    let projects: ProjectRules
    let series: SeriesNames
    /// The events that headings name, by the heading's line.
    private(set) var subjects: [Int: Subject] = [:]
    /// The event that the issue's title announces.
    private(set) var issueSubject: Subject?
    /// The place that an entry without a date gives to the others of its list, by the list's number.
    private var listPlaces: [Int: PlaceReader.Place] = [:]

    init(
        surroundings: Surroundings, recognizer: Recognizer, places: PlaceReader,
        projects: ProjectRules,
        series: SeriesNames
    ) {
        self.surroundings = surroundings
        self.recognizer = recognizer
        self.places = places
        self.projects = projects
        self.series = series
        for unit in surroundings.units where unit.role == .heading {
            if let subject = subject(of: unit) { subjects[unit.text.firstLine] = subject }
        }
        issueSubject = announcedSubject
        listPlaces = surroundings.undatedEntries.compactMapValues(place(givenBy:))
    }

    /// The layout of a unit.
    func layout(of unit: Unit) -> EntryLayout {
        EntryLayout(unit, readings: surroundings.readings[unit.id], places: places)
    }
}

extension Scene {
    /// The event that a heading names: it is followed by exactly one line that has a date, perhaps
    /// a place, and no name.
    private func subject(of heading: Unit) -> Subject? {
        guard !Cues.genericHeading.cover(Words(heading.text.text)),
            surroundings.readings[heading.id].isEmpty
        else { return nil }
        let units = surroundings.units(under: heading.text)
        let layouts = units.prefix(Self.reach).map(layout(of:))
        let dated = layouts.filter { isNameless($0) }
        guard dated.count == 1, isBare(dated[0]) else { return nil }
        let place = dated[0].places.first ?? layouts.lazy.compactMap(\.places.first).first
        let link = heading.text.links.first { !$0.range.isEmpty }?.destination
        return Subject(
            title: heading.text.text.trimmingMarks(), url: link ?? moreLink(in: layouts),
            place: place?.place)
    }

    /// Only what stands close to a heading is about it.
    private static let reach = 12

    /// Whether a line has a date of its own and no words for what it dates.
    private func isNameless(_ layout: EntryLayout) -> Bool {
        let readings = surroundings.readings[layout.unit.id]
        guard let index = readings.indices.first, !readings[index].isApproximate,
            layout.isEntry(index, of: readings), let segment = layout.segment(of: index)
        else { return false }
        let remark = Words(layout.remark(segment, without: readings))
        guard !Cues.deadline.occur(in: remark), !Cues.deadlineBefore.occur(in: remark) else {
            return false
        }
        return
            layout.titles.isEmpty
            || layout.places.first.map { place in
                layout.titles.allSatisfy {
                    $0.range.lowerBound > place.segment.range.lowerBound
                        && !layout.unit.isLinkedOrBold($0.range)
                }
            } == true
    }

    /// Whether nothing but its label stands beside the date of a line.
    private func isBare(_ layout: EntryLayout) -> Bool {
        let readings = surroundings.readings[layout.unit.id]
        guard let segment = layout.segment(of: 0) else { return false }
        let remark = Words(layout.remark(segment, without: readings))
        return remark.words.isEmpty || Cues.dateLabel.cover(remark)
    }

    /// The address behind `Learn more` or a text like it.
    private func moreLink(in layouts: [EntryLayout]) -> String? {
        for layout in layouts {
            let link = layout.unit.text.links.first { link in
                Cues.more.cover(Words(layout.unit.words(link.range)))
            }
            if let link { return link.destination }
        }
        return nil
    }
}

extension Scene {
    /// The event that the part of the issue around a unit is about.
    func subject(around unit: Unit) -> Subject? {
        unit.headings.reversed().lazy.compactMap { subjects[$0.text.firstLine] }.first
    }

    /// Whether the heading right above a unit names an event.
    func hasSubject(_ unit: Unit) -> Bool {
        unit.headings.last.map { subjects[$0.text.firstLine] != nil } ?? false
    }

    /// Whether the heading right above a unit says that its list is one of deadlines.
    func isListOfDeadlines(_ unit: Unit) -> Bool {
        guard unit.role != .paragraph || unit.text.text.contains("\n"),
            let heading = unit.headings.last.map({ Words($0.text.text) })
        else { return false }
        return Cues.deadlines.occur(in: heading) && Cues.genericHeading.cover(heading)
    }

    /// The nearest heading that says what things below it are, above one that only names a part of the
    /// world; nil where all are of the kind "Upcoming events".
    func specificHeading(above unit: Unit) -> Section.Heading? {
        guard let last = unit.headings.last, !last.text.text.hasSuffix("?") else { return nil }
        guard Cues.genericHeading.cover(Words(last.text.text)) else { return last }
        let isPartOfWorld = places.region(ofHeading: last.text.text) != nil
        let above = unit.headings.dropLast().last
        guard isPartOfWorld, let above, surroundings.isOneOfMany(above),
            !Cues.genericHeading.cover(Words(above.text.text))
        else { return nil }
        return above
    }

    /// A place that another entry of the list gives to the one event that the list is about.
    func siblingPlace(of unit: Unit) -> PlaceReader.Place? {
        if let subject = subject(around: unit) { return subject.place }
        guard unit.parent != nil || specificHeading(above: unit) != nil else { return nil }
        return unit.list.flatMap { listPlaces[$0] }
    }

    private func place(givenBy entries: [Unit]) -> PlaceReader.Place? {
        entries.lazy.compactMap { layout(of: $0).places.first?.place }.first
            ?? entries.lazy.compactMap { places.place(inProse: $0.text.text) }.first {
                !$0.text.isEmpty
            }
    }

    /// The part of the world that the headings above a unit name, the nearest first.
    func region(above unit: Unit) -> Region? {
        unit.headings.reversed().lazy.compactMap { places.region(ofHeading: $0.text.text) }.first
    }
}
