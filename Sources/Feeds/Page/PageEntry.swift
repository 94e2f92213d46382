import CivilTime
import Items
import Profiles

/// The values for an item in the page's template.
struct PageEntry {
    /// Its identifier in addresses.
    let id: Markup
    let title: Markup
    let url: Markup?
    let kind: Markup
    /// The kind's identifier, used by the style sheet.
    let kindName: Markup
    let category: Markup
    /// `major` for events that people travel to, `minor` for weekly meetings, otherwise empty.
    let weight: Markup
    /// `event`, or `deadline` for a deadline, an opening, or a window.
    let group: Markup
    let when: Markup
    let machineTime: Markup
    /// The time as stated and in UTC; nil for days, which have no time zone.
    let stated: Markup?
    let firstDay: Markup
    let lastDay: Markup
    /// The next occurrences, separated by spaces; nil if it does not repeat.
    let next: Markup?
    let place: Markup?
    let about: Markup
    let repeats: Markup?
    let isCancelled: Bool
    let isTentative: Bool
    /// The projects whose calendars contain it, separated by spaces.
    let projects: Markup
    let region: Markup
    let country: Markup
    let color: Markup?
    /// The address of the entry in the archive.
    let details: Markup

    /// The values of an item; `root` is the relative path from the page to the published folder.
    ///
    /// `projects` are those whose calendars contain the item.
    init(_ item: Item, profile: Profile, projects: [String], root: String) {
        let facts = item.facts
        let when = facts.when
        let instant = Self.instant(of: when)
        id = Markup(item.uid.text)
        title = Markup(PlainText(line: facts.title).text)
        url = facts.url.flatMap(WebLink.init).map { Markup($0.text) }
        kind = Markup(facts.kind.title)
        kindName = Markup(facts.kind.rawValue)
        category = Markup(facts.category.rawValue)
        weight = Markup(Self.weight(of: facts))
        group = Markup(facts.kind == .event ? Kind.event.rawValue : Kind.deadline.rawValue)
        self.when = Markup(Self.wording(of: when))
        machineTime = Markup(instant?.description ?? Self.day(of: when))
        stated = instant.map { Markup(Self.stated(when, at: $0)) }
        firstDay = Markup(when.start.description)
        next = facts.recurrence.map { Markup(Self.occurrences(of: when, by: $0)) }
        lastDay = Markup(Self.lastDay(of: facts).description)
        place = facts.place.map { Markup(PlainText(line: $0).text) }
        about = Markup(Self.about(facts, profile: profile))
        repeats = facts.recurrence.map { Markup($0.wording) }
        isCancelled = item.status == .cancelled
        isTentative = item.status == .tentative || when.isVague
        self.projects = Markup(projects.joined(separator: " "))
        region = Markup(facts.region.rawValue)
        country = Markup(facts.country ?? "")
        color = profile.projects.first { facts.projects.contains($0.id) && $0.color != nil }?
            .color.map { Markup($0) }
        details = Markup(root + ArchivePage.address(of: item))
    }
}

extension PageEntry {
    /// The last day of an item that repeats forever: later than any other day.
    private static let endless = CivilDate(daysSinceEpoch: .max)

    private static func lastDay(of facts: Facts) -> CivilDate {
        guard let rule = facts.recurrence else { return facts.when.lastDay }
        return rule.lastDay(beginningAt: facts.when.start) ?? endless
    }

    private static func instant(of when: When) -> Timestamp? {
        guard let time = when.time, let zone = when.zone else { return nil }
        return ZonedTime.instant(of: time, on: when.start, zone: zone)
    }

    /// A `datetime` value (HTML, section 4.5.14); a month if only that is known.
    private static func day(of when: When) -> String {
        when.isOfMonths ? String(when.start.description.prefix(7)) : when.start.description
    }

    private static func wording(of when: When) -> String {
        let weekday = when.isVague || when.end != nil ? "" : when.start.weekday.name + ", "
        return weekday + when.dayWording + (when.timeWording.map { ", \($0)" } ?? "")
    }

    private static func stated(_ when: When, at instant: Timestamp) -> String {
        guard when.zone != "UTC", let clock = LocalDateTime(instant, in: "UTC") else {
            return wording(of: when)
        }
        return wording(of: when) + " = \(clock.date.wording), \(clock.time) UTC"
    }

    /// The `datetime` values of this occurrence and the next ones.
    private static func occurrences(of first: When, by rule: Recurrence) -> String {
        var values: [String] = []
        var day: CivilDate? = first.start
        while let start = day, values.count < mostOccurrences {
            let when = first.occurrence(of: rule, onOrAfter: start)
            values.append(instant(of: when)?.description ?? self.day(of: when))
            day = rule.day(onOrAfter: start.adding(days: 1), beginningAt: first.start)
        }
        return values.joined(separator: " ")
    }

    /// The most occurrences of an item on a page: three months of a weekly call.
    private static let mostOccurrences = 13

    private static func weight(of facts: Facts) -> String {
        guard facts.kind == .event else { return "" }
        switch facts.category {
        case .summit, .ptg, .day, .conference: return "major"
        case .meeting: return "minor"
        default: return ""
        }
    }

    private static func about(_ facts: Facts, profile: Profile) -> String {
        let projects = facts.projects.map { id in
            profile.projects.first { $0.id == id }?.title ?? id
        }
        return ([facts.category.title] + projects).joined(separator: " · ")
    }
}
