internal import Newsletter

extension EntryReader {
    /// A name that stands in no other field: in another date's, in the label, or above.
    func nameElsewhere(than segment: Segment) -> Name? {
        if let name = linkedName(outside: segment) ?? labelName(of: segment) { return name }
        let place = layout.places.first?.place
        if let name = scene.parentName(of: unit) ?? scene.leadName(of: unit, place: place) {
            return name
        }
        return heading() ?? nameBeforeTown()?.name ?? scene.issueName
    }

    /// The first name with a link in the field of a deadline.
    private func linkedName(outside segment: Segment) -> Name? {
        let deadline = layout.segments.first { other in
            other.range != segment.range && !other.readings.isEmpty
                && Cues.deadline.occur(in: Words(unit.words(other.range)))
        }
        let link = unit.text.links.first { link in
            !link.range.isEmpty && deadline?.range.overlaps(link.range) == true
                && !Cues.generic.cover(Words(unit.words(link.range)))
                && !layout.places.contains { $0.segment.range.overlaps(link.range) }
        }
        return link.map {
            Name(
                text: unit.words($0.range), url: $0.destination,
                rule: "name in another date's field")
        }
    }

    /// A label that is a name: `Harvest Festival, Lagos: applications open 1 June`; in a list of
    /// such lines any label is.
    private func labelName(of segment: Segment) -> Name? {
        guard let label = segment.label.map(unit.words), case let words = Words(label),
            !words.telling.isEmpty, !Cues.label.cover(words), !Cues.callout.cover(words)
        else { return nil }
        let isLine = layout.isLine(segment)
        guard isLine || label.hasName && !Cues.deadline.occur(in: words) else { return nil }
        return Name(text: label, url: link(in: segment), rule: "name before a colon")
    }

    /// The heading above, where it names the event; with the place where entries differ by it.
    private func heading() -> Name? {
        scene.headingName(for: unit, place: layout.places.first?.place, link: ownLink)
    }

    private var ownLink: String? {
        unit.text.links.first { !$0.range.isEmpty }?.destination
    }
}
