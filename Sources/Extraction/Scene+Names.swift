internal import Newsletter

extension Scene {
    /// The name that a unit without one takes from the heading above it.
    func headingName(for unit: Unit, place: PlaceReader.Place?, link: String?) -> Name? {
        guard let heading = specificHeading(above: unit) else {
            return placeName(for: unit, place: place, link: link)
        }
        let title = heading.text.text.trimmingMarks()
        if let subject = subjects[heading.text.firstLine] {
            return Name(
                text: title, url: moreLink(unit) ?? subject.url ?? link, rule: "name in the heading"
            )
        }
        guard let place, !title.sharesPlace(with: place.text) else {
            return Name(text: title, url: link, rule: "name in the heading")
        }
        return Name(text: title + ": " + place.text, url: link, rule: "heading and place")
    }

    /// The name that an entry without one takes from the entry above it, which has no date.
    func parentName(of unit: Unit) -> Name? {
        guard let parent = unit.parent.map({ surroundings.units[$0] }), parent.isShort,
            surroundings.readings[parent.id].isEmpty
        else { return nil }
        let link = parent.text.links.first { !$0.range.isEmpty }
        let named = parent.text.strong.first ?? link?.range ?? 0..<parent.bytes.count
        let text = parent.words(named).trimmingMarks()
        let words = Words(text)
        guard !words.telling.isEmpty, !Cues.genericHeading.cover(words), !Cues.generic.cover(words)
        else { return nil }
        return Name(text: text, url: link?.destination, rule: "name in the entry above")
    }

    /// The name that an entry without one takes from the paragraph above its list: `Parties for the
    /// release:`.
    func leadName(of unit: Unit, place: PlaceReader.Place?) -> Name? {
        let longestLead = 120
        guard let lead = unit.lead.map({ surroundings.units[$0] }), let place,
            surroundings.readings[lead.id].isEmpty, lead.bytes.count <= longestLead,
            lead.text.text.hasSuffix(":"),
            case let title = lead.text.text.lastSentence.trimmingMarks(),
            !Words(title).telling.isEmpty
        else { return nil }
        return Name(
            text: title + ": " + place.text, url: unit.text.links.first?.destination,
            rule: "name above the list")
    }

    /// The event that the whole issue announces, as the name of what has none.
    var issueName: Name? {
        issueSubject.map { Name(text: $0.title, url: $0.url, rule: "name in the issue's title") }
    }

    /// Under a heading such as "Upcoming meetups", the heading and the place are all there is.
    private func placeName(for unit: Unit, place: PlaceReader.Place?, link: String?) -> Name? {
        guard let place, let heading = unit.headings.last else { return nil }
        let title = heading.text.text.trimmingMarks() + ": " + place.text
        return Name(text: title, url: link, rule: "generic heading and place")
    }

    /// The link of a line that says only where to learn more.
    private func moreLink(_ unit: Unit) -> String? {
        unit.text.links.first { Cues.more.cover(Words(unit.words($0.range))) }?.destination
    }
}
