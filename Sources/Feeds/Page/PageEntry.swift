import CivilTime
import Items
import Profiles

/// An item as the page's template shows it.
struct PageEntry {
    let title: Markup
    let url: Markup?
    let kind: Markup
    /// `event`, or `deadline` for all that must or can be done by then.
    let group: Markup
    let when: Markup
    let machineTime: Markup
    let isInstant: Bool
    let utc: Markup?
    let lastDay: Markup
    let place: Markup?
    let about: Markup
    let repeats: Markup?
    let isCancelled: Bool
    let isTentative: Bool
    /// The projects in whose calendars it stands, with spaces between them.
    let projects: Markup
    let region: Markup

    /// An item of a profile, with the projects in whose calendars it stands.
    init(_ item: Item, profile: Profile, projects: [String]) {
        let facts = item.facts
        let when = facts.when
        let instant = Self.instant(of: when)
        title = Markup(PlainText(line: facts.title).text)
        url = facts.url.flatMap(WebLink.init).map { Markup($0.text) }
        kind = Markup(facts.kind.title)
        group = Markup(facts.kind == .event ? Kind.event.rawValue : Kind.deadline.rawValue)
        self.when = Markup(Self.wording(of: when))
        machineTime = Markup(instant?.description ?? Self.day(of: when))
        isInstant = instant != nil
        utc = when.zone == "UTC" ? nil : instant.map { Markup(Self.utc($0)) }
        lastDay = Markup(Self.lastDay(of: facts).description)
        place = facts.place.map { Markup(PlainText(line: $0).text) }
        about = Markup(Self.about(facts, profile: profile))
        repeats = facts.recurrence.map { Markup($0.wording) }
        isCancelled = item.status == .cancelled
        isTentative = item.status == .tentative || when.isVague
        self.projects = Markup(projects.joined(separator: " "))
        region = Markup(facts.region.rawValue)
    }
}

extension PageEntry {
    /// A day that no reader's clock will reach.
    private static let endless = CivilDate(daysSinceEpoch: .max)

    private static func lastDay(of facts: Facts) -> CivilDate {
        guard let rule = facts.recurrence else { return facts.when.lastDay }
        return rule.lastDay(beginningAt: facts.when.start) ?? endless
    }

    private static func instant(of when: When) -> Timestamp? {
        guard let time = when.time, let zone = when.zone else { return nil }
        return ZonedTime.instant(of: time, on: when.start, zone: zone)
    }

    /// A value of `datetime` (HTML, section 4.5.14): a month if only that is known.
    private static func day(of when: When) -> String {
        when.isOfMonths ? String(when.start.description.prefix(7)) : when.start.description
    }

    private static func wording(of when: When) -> String {
        let weekday = when.isVague || when.end != nil ? "" : when.start.weekday.name + ", "
        return weekday + when.dayWording + (when.timeWording.map { ", \($0)" } ?? "")
    }

    private static func utc(_ instant: Timestamp) -> String {
        guard let clock = WallClock(instant, in: "UTC") else { return "" }
        return "\(clock.date.wording), \(clock.time) UTC"
    }

    private static func about(_ facts: Facts, profile: Profile) -> String {
        let projects = facts.projects.map { id in
            profile.projects.first { $0.id == id }?.title ?? id
        }
        return ([facts.category.title] + projects).joined(separator: " · ")
    }
}
