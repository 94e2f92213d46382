public import CivilTime
public import Items

/// New values for some fields; nil keeps the old one.
public struct FactsPatch: Hashable, Sendable {
    /// A new title.
    public var title: String?
    /// A new kind.
    public var kind: Kind?
    /// A new category.
    public var category: Category?
    /// A new first day, or month.
    public var start: StatedStart?
    /// A new last day.
    public var end: CivilDate?
    /// A new time on the first day.
    public var time: TimeOfDay?
    /// A new time zone for the time.
    public var zone: String?
    /// The zone of the new place, used for a time if no text states its zone.
    public var placeZone: String?
    /// A new rule by which it repeats.
    public var recurrence: Recurrence?
    /// A new place.
    public var place: String?
    /// The country of the new place.
    public var country: String?
    /// A new region.
    public var region: Region?
    /// New projects.
    public var projects: [String]?
    /// A new link.
    public var url: String?

    /// A first day, or a month if the day is not known.
    public enum StatedStart: Hashable, Sendable {
        /// A day.
        case day(CivilDate)
        /// A month.
        case month(CivilMonth)
    }

    /// A patch that changes nothing.
    public init() {}

    /// The facts with these values.
    ///
    /// The zone of a new place replaces that of the date only if `isZoneStated` is false, that is,
    /// if no text names the zone of the time.
    public func applied(to facts: Facts, isZoneStated: Bool = true) -> Facts {
        var patched = facts
        patched.title = title ?? facts.title
        patched.kind = kind ?? facts.kind
        patched.category = category ?? facts.category
        patched.when = when(
            of: facts.when, zone: zone ?? (isZoneStated ? nil : placeZone))
        patched.recurrence =
            recurrence.map { $0.excluding(facts.recurrence?.exclusions ?? []) } ?? facts.recurrence
        patched.place = place ?? facts.place
        patched.country = country ?? facts.country
        patched.region = region ?? facts.region
        patched.projects = projects ?? facts.projects
        patched.url = url ?? facts.url
        return patched
    }

    /// The date with the new values.
    ///
    /// If only the first day is new, the last day moves by as many days. A vague date stays vague
    /// if only its own first day or month is given, as `start: 2025-09` does for September to
    /// November.
    private func when(of old: When, zone: String?) -> When {
        if old.isVague, end == nil, time == nil, start == StatedStart(of: old) { return old }
        if case .month(let month) = start { return .months(month, through: end?.civilMonth) }
        guard case .day(let day) = start ?? .day(old.start) else { return old }
        if start == nil && end == nil && time == nil { return old.inZone(zone ?? old.zone) }
        let days = old.isVague ? 0 : old.start.days(to: old.lastDay)
        let last = end ?? day.adding(days: days)
        guard let time = time ?? old.time else {
            return .days(day, through: last, until: old.endTime, zone: zone ?? old.zone)
        }
        return .minute(
            time, on: day, zone: zone ?? old.zone, through: last,
            until: self.time == nil ? old.endTime : nil)
    }
}

/// The form of a first day or a month in a file of corrections.
extension FactsPatch.StatedStart {
    /// Reads `2025-07-30` or `2025-07`; nil for anything else.
    init?(_ text: String) {
        if let day = CivilDate(iso: text) {
            self = .day(day)
        } else if let first = CivilDate(iso: text + "-01") {
            self = .month(first.civilMonth)
        } else {
            return nil
        }
    }

    /// The first day of a date; its first month if the date is vague and consists of months.
    init(of when: When) {
        self = when.isOfMonths ? .month(when.start.civilMonth) : .day(when.start)
    }
}

extension FactsPatch.StatedStart: CustomStringConvertible {
    /// The day or the month as `init(_:)` reads it: `2025-07-30`, `2025-07`.
    public var description: String {
        switch self {
        case .day(let day): day.description
        // Drops the day, `-01`.
        case .month(let month): String(month.firstDay.description.dropLast(3))
        }
    }
}
