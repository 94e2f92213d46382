public import Items

/// The known facts about a community: its projects, its recurring series, its sources.
public struct Profile: Hashable, Sendable {
    /// The profile's identifier, in lower case.
    public var id: String
    /// The community's name in feeds.
    public var title: String
    /// The community's website.
    public var url: String?
    /// The projects, in the order in which items list them.
    public var projects: [Project]
    /// The recurring events.
    public var series: [Series]
    /// The names of regions in the titles of feeds.
    public var regionTitles: [Region: String]
    /// The project of items whose project is not clear from a name or a section; nil for none.
    public var defaultProject: String?
    /// The sources of the issues.
    public var sources: [Source]

    /// An empty profile, for reading a text by its form alone.
    public static let none = Profile(
        id: "none", title: "Events and deadlines", projects: [], series: [])

    /// A profile from its fields.
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
