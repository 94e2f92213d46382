public import CivilTime

/// What is known of a dated thing, whether one line of one issue states it or all issues together.
public struct Facts: Hashable, Sendable {
    /// The subject, in words that stand alone in a calendar.
    public var title: String
    /// What kind of thing it is.
    public var kind: Kind
    /// What it is about.
    public var category: Category
    /// When it is.
    public var when: When
    /// The rule by which it repeats, `when` being its first occurrence.
    public var recurrence: Recurrence?
    /// The place in the words of the text.
    public var place: String?
    /// The place's country, ISO 3166-1 alpha-2.
    public var country: String?
    /// The part of the world.
    public var region: Region
    /// Whose it is: project identifiers, in the profile's order.
    public var projects: [String]
    /// The link that belongs to it.
    public var url: String?
    /// The title of the event that it belongs to, where the text puts it under one.
    public var event: String?
    /// The identifier of the recurring series in the profile that it is an edition of, or that it
    /// belongs to.
    public var series: String?

    /// All fields at once; only title, kind, category and `when` must be known.
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
