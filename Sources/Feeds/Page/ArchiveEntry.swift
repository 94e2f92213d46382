import CivilTime
import Items
import Mustache
import Profiles

/// The values for an item with its history in the archive's template.
struct ArchiveEntry {
    /// An event in terms of schema.org's `Event`.
    struct Event {
        let start: Markup
        let end: Markup?
        let place: Markup?
        let url: Markup?
        let status: Markup
    }

    let id: Markup
    let title: Markup
    /// The same description as in a calendar: dates, place, the issue with its words, changes.
    let text: Markup
    let url: Markup?
    let issue: Markup?
    /// Nil for a deadline, an opening, or a window.
    let event: Event?

    /// The values of an item; `parentTitle` is the title of the event that it belongs to.
    init(_ item: Item, profile: Profile, parentTitle: String?) {
        let facts = item.facts
        id = Markup(item.uid.text)
        title = Markup(PlainText(line: facts.title).text)
        text = Markup(
            EntryDescription(item: item, profile: profile, parentTitle: parentTitle).text)
        url = facts.url.flatMap(WebLink.init).map { Markup($0.text) }
        let source = item.mentions.last { $0.published <= item.modified } ?? item.mentions.first
        issue = source?.url.flatMap(WebLink.init).map { Markup($0.text) }
        event = facts.kind == .event && !facts.when.isVague ? Self.event(item) : nil
    }
}

extension ArchiveEntry {
    private static func event(_ item: Item) -> Event {
        let facts = item.facts
        let when = facts.when
        return Event(
            start: Markup(value(when.time, on: when.start, zone: when.zone)),
            end: when.end == nil && when.endTime == nil
                ? nil : Markup(value(when.endTime, on: when.lastDay, zone: when.zone)),
            place: facts.placeWording.map { Markup(PlainText(line: $0).text) },
            url: facts.url.flatMap(WebLink.init).map { Markup($0.text) },
            status: Markup(item.status == .cancelled ? "EventCancelled" : "EventScheduled"))
    }

    /// A day, or an instant, in ISO 8601; only the day if no zone is known for the time.
    private static func value(_ time: TimeOfDay?, on day: CivilDate, zone: String?) -> String {
        guard let time else { return day.description }
        let instant = zone.flatMap { ZonedTime.instant(of: time, on: day, zone: $0) }
        return instant?.description ?? day.description
    }
}

// Without this, the template finds the values by reflection, which is slow for very many items.
extension ArchiveEntry: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "title": title
        case "text": text
        case "url": url
        case "issue": issue
        case "event": event
        default: nil
        }
    }
}

extension ArchiveEntry.Event: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "start": start
        case "end": end
        case "place": place
        case "url": url
        case "status": status
        default: nil
        }
    }
}
