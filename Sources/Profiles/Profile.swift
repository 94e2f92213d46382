public import Items

/// What is known of a community beforehand: its projects, its recurring series, its sources.
public struct Profile: Hashable, Sendable {
    /// The profile's identifier, in lower case.
    public var id: String
    /// The community's name, as feeds show it.
    public var title: String
    /// The community's own page.
    public var url: String?
    /// The projects, in the order in which items list them.
    public var projects: [Project]
    /// The events that come again and again.
    public var series: [Series]
    /// How regions are called in titles of feeds.
    public var regionTitles: [Region: String]
    /// The project of items for which neither name nor section tells one; nil for none.
    public var defaultProject: String?
    /// Where the issues are published.
    public var sources: [Source]

    /// A profile that knows nothing: the forms of a text must carry it.
    public static let none = Profile(
        id: "none", title: "Events and deadlines", projects: [], series: [])

    /// A profile of these projects and series.
    public init(
        id: String, title: String, url: String? = nil, projects: [Project], series: [Series],
        regionTitles: [Region: String] = [:], defaultProject: String? = nil, sources: [Source] = []
    ) {
        self.id = id
        self.title = title
        self.url = url
        self.projects = projects
        self.series = series
        self.regionTitles = regionTitles
        self.defaultProject = defaultProject
        self.sources = sources
    }
}
