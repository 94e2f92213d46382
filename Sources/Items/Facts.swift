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
