public import CivilTime

/// The known properties of a dated thing, from one line of an issue or from all issues together.
public struct Facts: Hashable, Sendable {
    /// The subject, worded so that it makes sense on its own in a calendar.
    public var title: String
    /// The kind: an event, a deadline, an opening, or a window.
    public var kind: Kind
    /// The topic.
    public var category: Category
    /// The date and time.
    public var when: When
    /// The rule by which it repeats; `when` is the first occurrence.
    public var recurrence: Recurrence?
    /// The place, as the text writes it.
    public var place: String?
    /// The country of the place, as an ISO 3166-1 alpha-2 code.
    public var country: String?
    /// The part of the world that it is in.
    public var region: Region
    /// The identifiers of its projects, in the order of the profile.
    public var projects: [String]
    /// The most relevant link.
    public var url: String?
    /// The title of the event that it belongs to, if the text names one.
    public var event: String?
    /// The identifier of the series in the profile that it is an edition of, or belongs to.
    public var series: String?

    /// Creates facts; only title, kind, category and `when` are required.
    public init(
        title: String, kind: Kind, category: Category, when: When, recurrence: Recurrence? = nil,
        place: String? = nil, country: String? = nil, region: Region = .global,
        projects: [String] = [], url: String? = nil, event: String? = nil, series: String? = nil
    ) {
        self.title = title
        self.kind = kind
        self.category = category
        self.when = when
        self.recurrence = recurrence
        self.place = place
        self.country = country
        self.region = region
        self.projects = projects
        self.url = url
        self.event = event
        self.series = series
    }
}

extension Facts {
    /// The region; nil if the item is neither in a known place nor online.
    public var knownRegion: Region? {
        region == .global && place == nil && country == nil ? nil : region
    }

    /// The place with the country's name.
    ///
    /// If only the country is known, its name alone; nil if neither is known.
    public var placeWording: String? {
        let name = country.map { Country(code: $0).name }
        guard let place else { return name }
        guard let name, !place.lowercased().contains(name.lowercased()) else { return place }
        // A place with a comma already names its country in some form, such as "USA".
        return place.contains(",") ? place : place + ", " + name
    }
}

extension Facts {
    /// True if other facts repeat by the same rule, apart from excluded days.
    ///
    /// A later issue may count only the remaining occurrences of "six Tuesdays", so the last day is
    /// compared instead of the count.
    public func repeats(like other: Facts) -> Bool {
        guard let recurrence, let otherRule = other.recurrence else { return false }
        return recurrence.rhythm(beginningAt: when.start)
            == otherRule.rhythm(beginningAt: other.when.start)
    }
}

extension Recurrence {
    /// The rule without its exclusions, and with its last day in place of a count.
    fileprivate func rhythm(beginningAt start: CivilDate) -> Recurrence {
        Recurrence(
            frequency, interval: interval, byDay: byDay, byMonthDay: byMonthDay, byMonth: byMonth,
            bySetPosition: bySetPosition,
            end: end.flatMap { _ in lastDay(beginningAt: start) }.map { .until($0) })
    }
}
