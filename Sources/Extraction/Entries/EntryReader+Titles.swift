internal import DateExpressions
internal import Newsletter

extension EntryReader {
    /// The best of the other fields: bold before linked before plain.
    func title(besides segment: Segment) -> Name? {
        let candidates = ownLine(of: segment, layout.titles.filter { !isVenue($0) })
        let bold = unit.isWhollyBold ? nil : candidates.first(where: isBold)
        let linked =
            unit.text.text.contains("\n") || unit.role == .row
            ? nil : candidates.first { link(in: $0) != nil }
        guard let chosen = bold ?? linked ?? candidates.first else { return nil }
        let whole = continuation(of: chosen, among: candidates)
        let isBehind = chosen.range.lowerBound > segment.range.lowerBound
        let joined = isBehind ? whole.firstSentence : whole.lastSentence
        let name = Name(
            text: joined, url: link(in: chosen) ?? rowLink, rule: "name in a field",
            organizer: organizer(besides: chosen, among: candidates))
        guard let child = child(), linked == nil || child.isBold else { return name }
        return Name(
            text: child.text, url: child.url, rule: child.rule, organizer: name.text)
    }

    /// The name that stands before its town in one field: `Name, Town, Country`.
    func nameBeforeTown() -> (name: Name, place: PlaceReader.Place)? {
        guard let segment = layout.places.first?.segment else { return nil }
        let parts = unit.words(segment.range).split(separator: ",", maxSplits: 1)
        let texts = parts.map { String($0).trimmingMarks() }
        guard texts.count == 2, scene.places.place(texts[0]) == nil,
            let place = scene.places.place(texts[1])
        else { return nil }
        let name = Name(text: texts[0], url: link(in: segment), rule: "name before a town")
        return (name, place)
    }

    /// Where each line has a date of its own, a name belongs to the date on its line.
    private func ownLine(of segment: Segment, _ titles: [Segment]) -> [Segment] {
        let dated = layout.segments.filter { !$0.readings.isEmpty }
        let own = titles.filter { layout.isOnOneLine($0.range, segment.range) }
        let hasOthers = dated.contains { !layout.isOnOneLine($0.range, segment.range) }
        return hasOthers ? own : titles
    }

    /// The one link of a table's row, whose name may stand in another cell.
    private var rowLink: String? {
        let links = unit.text.links.filter { !$0.range.isEmpty }
        return unit.role == .row && links.count == 1 ? links[0].destination : nil
    }

    /// Lines that follow each other before the date are one name.
    private func continuation(of title: Segment, among titles: [Segment]) -> String {
        var range = title.range
        for next in titles where next.range.lowerBound > range.upperBound {
            let gap = unit.words(Range(from: range.upperBound, to: next.range.lowerBound))
            guard gap.contains("\n"), gap.trimmingMarks().isEmpty,
                layout.segments.contains(where: {
                    !$0.readings.isEmpty && $0.range.lowerBound > next.range.lowerBound
                })
            else { break }
            range = Range(from: range.lowerBound, to: next.range.upperBound)
        }
        return unit.words(range).split(separator: "\n").joined(separator: " ")
    }

    private func isBold(_ segment: Segment) -> Bool {
        unit.text.strong.contains { segment.range.overlaps($0) }
    }

    private func organizer(besides title: Segment, among titles: [Segment]) -> String? {
        guard !scene.hasSubject(unit), !unit.text.text.contains("\n") else { return nil }
        let last = titles.last {
            $0.range.lowerBound > title.range.upperBound
                && layout.isOnOneLine($0.range, title.range)
        }
        return last.map { unit.words($0.range) }
    }

    /// A plain field behind a place, under a heading that names the event, is the venue.
    private func isVenue(_ segment: Segment) -> Bool {
        guard scene.hasSubject(unit) || unit.text.text.contains("\n"),
            let place = layout.places.first,
            layout.titles.first?.range != segment.range || scene.hasSubject(unit)
        else { return false }
        return segment.range.lowerBound > place.segment.range.lowerBound && layout.titles.count > 0
            && !isBold(segment)
    }
}
