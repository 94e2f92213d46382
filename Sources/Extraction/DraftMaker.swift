internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Items
internal import Newsletter
internal import Profiles

/// Makes a draft of what a date expression was found to date.
struct DraftMaker {
    let unit: Unit
    let reading: TimeExpression
    /// The same with the time that stands apart from the date; itself where none does.
    let timed: TimeExpression
    let scene: Scene

    /// Whether the unit has no other date.
    var isOnlyDate: Bool { scene.surroundings.readings[unit.id].count == 1 }

    func draft(_ finding: Finding, when: When, stance: Mention.Stance) -> Draft {
        let event = scene.event(for: finding, in: unit)
        let title = title(of: finding, event: event)
        let series =
            scene.series.series(namedIn: finding.name.text.withoutVenue)
            ?? (finding.kind == .event ? nil : event).flatMap {
                scene.series.series(namedIn: $0.title)
            }
        let place = place(of: finding, event: event)
        let location =
            place?.location ?? scene.location(namedIn: finding.name.text)
            ?? event?.place?.location
        let zoned = ZoneRules(reading: timed, location: location).when(when)
        let category = category(of: finding, series: series, event: event, place: place)
        let facts = Facts(
            title: title, kind: finding.kind, category: category, when: zoned.when,
            recurrence: reading.recurrence, place: place?.text, country: location?.country,
            region: region(of: location),
            projects: scene.projects.projects(
                named: finding.name.text + " " + (event?.title ?? ""), series: series,
                headings: unit.headings, issue: scene.surroundings.issue.title ?? ""),
            url: url(of: finding, at: place), event: finding.kind == .event ? nil : event?.title,
            series: series?.id)
        let sureness = ConfidenceRules(
            reading: reading, finding: finding, category: category)
        return Draft(
            unit: unit.id, parent: unit.parent,
            line: unit.text.line(at: reading.dateRange.lowerBound), facts: facts,
            stance: stance, text: unit.words(finding.range.union(reading.range)),
            isEntry: !finding.isProse, clause: withoutDate(finding.range),
            alternatives: reading.alternatives,
            confidence: sureness.confidence(hasZoneGuess: zoned.note != nil),
            reasons: finding.reasons + reading.rules,
            doubts: reading.ambiguities.map(\.description) + [zoned.note].compactMap { $0 })
    }
}

extension DraftMaker {
    /// Words that stand alone in a calendar.
    private func title(of finding: Finding, event: Subject?) -> String {
        var title = TitleWriter.withoutCallout(finding.name.text).trimmingBrackets()
        if let organizer = finding.name.organizer, !title.sharesSubject(with: organizer) {
            title = organizer + ": " + title
        }
        let remark = TitleWriter.withoutDangling(finding.remark)
        if finding.kind != .event, !remark.isEmpty, !Cues.plainDeadline.cover(Words(remark)) {
            let isTask = Cues.imperative.begin(Words(title)) != nil
            title += isTask ? " (\(remark))" : ": " + remark
        }
        if let event, finding.kind != .event || Cues.imperative.begin(Words(title)) != nil,
            !title.lowercased().contains(event.title.lowercased())
        {
            let lead = title.split(separator: ":").first.map(String.init) ?? title
            if lead.utf8.count < title.utf8.count, event.title.contains(lead) {
                title = String(title.dropFirst(lead.count + 1)).trimmingMarks()
            }
            let isInvitation = finding.kind == .event && Cues.invitation.begin(Words(title)) != nil
            title = isInvitation ? event.title : event.title + ": " + title
        }
        return TitleWriter.shortened(title.capitalizedFirst())
    }

    /// Its own place, else its event's; "Virtual" counts as one.
    private func place(of finding: Finding, event: Subject?) -> PlaceReader.Place? {
        if let place = finding.place, !place.text.isEmpty { return place }
        if let place = scene.places.place(inProse: finding.name.text), !place.text.isEmpty {
            return place
        }
        return (headingNames(finding) ? scene.siblingPlace(of: unit) : nil) ?? event?.place
    }

    /// Whether the heading right above names what was found.
    private func headingNames(_ finding: Finding) -> Bool {
        scene.specificHeading(above: unit)?.text.text.covers(subjectOf: finding.name.text) ?? false
    }

    private func region(of location: Location?) -> Region {
        let above = scene.region(above: unit)
        if above == .global { return .global }
        return location?.region ?? above ?? .global
    }

    private func url(of finding: Finding, at place: PlaceReader.Place?) -> String? {
        let own = finding.name.url.flatMap { LinkRules.isPage($0) ? $0 : nil }
        if own != nil { return own }
        if let only = onlyLink(in: finding, besides: place) { return only }
        guard finding.isProse, headingNames(finding) else { return nil }
        return scene.specificHeading(above: unit)?.text.links.first { !$0.range.isEmpty }?
            .destination
    }
}

extension DraftMaker {
    /// The one page that a unit with one date links to; from words that name something it is the
    /// page of a venue or a sponsor, unless a sentence speaks of it.
    private func onlyLink(in finding: Finding, besides place: PlaceReader.Place?) -> String? {
        let pages = unit.text.links.filter {
            !$0.range.isEmpty && LinkRules.isPage($0.destination)
                && place?.text.contains(unit.words($0.range)) != true
        }
        guard pages.count == 1,
            finding.isProse
                || isOnlyDate && !unit.words(pages[0].range).hasName
                    && !unit.text.text.contains("\n")
        else { return nil }
        return pages[0].destination
    }

    /// Whether the words of a link say what to do: `Submit`, `Book here`.
    private func isInvitation(_ text: String) -> Bool {
        let words = Words(text)
        return Cues.generic.cover(words) || Cues.imperative.begin(words) != nil
    }

    /// The words of a range but for the date.
    private func withoutDate(_ range: Range<Int>) -> String {
        unit.words(
            Range(from: range.lowerBound, to: max(range.lowerBound, reading.range.lowerBound)))
            + " "
            + unit.words(
                Range(from: min(range.upperBound, reading.range.upperBound), to: range.upperBound))
    }
}
