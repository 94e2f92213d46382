public import Items
public import StrictYAML

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

    /// An empty profile, for reading issues without knowing any projects or series.
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

extension Profile {
    /// The profile that is compiled into the program: OpenInfra's.
    public static func builtIn() throws(YAMLError) -> Profile {
        try Profile(yaml: BuiltInProfile.text(), file: BuiltInProfile.file)
    }

    /// Reads a profile from a file.
    public init(contentsOf path: String) throws(YAMLError) {
        try self.init(YAMLMap(contentsOf: path))
    }

    /// Parses a profile; `file` is the name for error messages.
    public init(yaml: String, file: String) throws(YAMLError) {
        try self.init(YAMLMap(parsing: yaml, file: file))
    }

    /// Reads a profile from its keys; throws if it refers to a project that does not exist.
    public init(_ map: YAMLMap) throws(YAMLError) {
        try map.expectOnly([
            "id", "title", "url", "default_project", "regions", "projects", "series", "sources",
        ])
        self.init(
            id: try map.identifier(), title: try map.required("title").string(),
            url: try map.string("url"), projects: try Profile.projects(of: map), series: [],
            regionTitles: try Profile.regionTitles(of: map),
            sources: try Profile.sources(of: map))
        defaultProject = try map.value("default_project")?.name(among: projects.map(\.id))
        series = try Profile.series(of: map, projects: projects.map(\.id))
    }
}

extension Profile {
    private static func projects(of map: YAMLMap) throws(YAMLError) -> [Project] {
        let maps = try map.maps("projects")
        var projects: [Project] = []
        for map in maps { projects.append(try Project(map)) }
        try maps.expectDistinctIdentifiers()
        return projects
    }

    private static func series(
        of map: YAMLMap, projects: [String]
    ) throws(YAMLError) -> [Series] {
        let maps = try map.maps("series")
        var series: [Series] = []
        for map in maps { series.append(try Series(map, projects: projects)) }
        try maps.expectDistinctIdentifiers()
        return series
    }

    private static func regionTitles(of map: YAMLMap) throws(YAMLError) -> [Region: String] {
        guard let regions = try map.map("regions") else { return [:] }
        try regions.expectOnly(Region.allCases.map(\.rawValue))
        var titles: [Region: String] = [:]
        for region in Region.allCases { titles[region] = try regions.string(region.rawValue) }
        return titles
    }

    private static func sources(of map: YAMLMap) throws(YAMLError) -> [Source] {
        var sources: [Source] = []
        for map in try map.maps("sources") { sources.append(try Source(map)) }
        return sources
    }
}
