import CivilTime
import Geography
import Items
import Profiles

/// Turns items into calendar entries.
struct EntryComposer {
    let profile: Profile
    /// The titles of all items by UID, for entries that belong to one of them.
    let titles: [UID: String]
    /// Returns true if a zone can be written as a `VTIMEZONE` with rules.
    let definesZone: (String) -> Bool
    /// Returns the coordinates of a place that is given in words; nil if they are unknown.
    let coordinates: (String) -> Coordinates?

    func entry(for item: Item) -> EventComponent {
        let facts = item.facts
        let time = EntryTime(facts, definesZone: definesZone)
        let rule = facts.recurrence?.rule(for: time)
        let parent = item.parent.flatMap { titles[$0] == nil ? nil : $0 }
        let sibling = item.sibling.flatMap { titles[$0] == nil ? nil : $0 }
        return EventComponent(
            uid: PlainText(line: item.uid.text).text, sequence: max(0, item.sequence),
            status: facts.when.isVague && item.status == .confirmed ? .tentative : item.status,
            created: item.created, modified: item.modified, time: time,
            rule: rule,
            exclusions: rule == nil ? [] : facts.recurrence?.exclusions(for: time) ?? [],
            summary: EntryTitle(item: item).text,
            description: EntryDescription(
                item: item, profile: profile, parentTitle: parent.flatMap { titles[$0] }
            ).text,
            location: location(of: facts), coordinates: facts.place.flatMap(coordinates),
            url: facts.url.flatMap(WebLink.init), categories: categories(of: facts),
            parent: parent?.text, sibling: sibling?.text, color: color(of: facts),
            isTransparent: Self.leavesFree(item, time: time))
    }
}

extension EntryComposer {
    private func location(of facts: Facts) -> String? {
        guard let place = facts.place else { return nil }
        let text = PlainText(line: place).text
        return text.isEmpty ? nil : text
    }

    private func categories(of facts: Facts) -> [String] {
        let projects = facts.projects.map { id in
            profile.projects.first { $0.id == id }?.title ?? id
        }
        let region = facts.knownRegion.map { profile.regionTitles[$0] ?? $0.title }
        return ([facts.kind.title, facts.category.title] + projects + [region].compactMap { $0 })
            .map { PlainText(line: $0).text }
    }

    private func color(of facts: Facts) -> String? {
        facts.projects.lazy.compactMap { id in
            profile.projects.first { $0.id == id }?.color
        }.first
    }

    /// True unless the entry is a confirmed event at a time of day, which blocks that time.
    ///
    /// A deadline, an all-day event in another town, or a release blocks nothing (RFC 5545, section
    /// 3.8.2.7).
    private static func leavesFree(_ item: Item, time: EntryTime) -> Bool {
        if case .days = time { return true }
        let isWork = item.facts.category == .release || item.facts.category == .maintenance
        return item.facts.kind != .event || item.status != .confirmed || isWork
    }
}
