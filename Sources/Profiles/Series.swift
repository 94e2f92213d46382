public import Items
import StrictYAML

/// A recurring event, such as a summit, a gathering, or a survey.
public struct Series: Hashable, Sendable {
    /// The identifier.
    public var id: String
    /// The usual name.
    public var title: String
    /// Other names in texts, matched as whole words, ignoring case.
    public var aliases: [String]
    /// The category of its editions.
    public var category: Category
    /// The identifiers of its projects.
    public var projects: [String]
    /// True if the series is for all projects, and therefore in each project's feed.
    public var isCommon: Bool
    /// True if editions differ by place (community days) and not only by date.
    public var isPerPlace: Bool

    /// A series from its fields.
    public init(
        id: String, title: String, aliases: [String] = [], category: Category,
        projects: [String] = [], isCommon: Bool = false, isPerPlace: Bool = false
    ) {
        self.id = id
        self.title = title
        self.aliases = aliases
        self.category = category
        self.projects = projects
        self.isCommon = isCommon
        self.isPerPlace = isPerPlace
    }
}

extension Series {
    /// Reads an entry of `series` in a profile; throws if one of its projects is not in `projects`.
    init(_ map: YAMLMap, projects: [String]) throws(YAMLError) {
        try map.expectOnly([
            "id", "title", "aliases", "category", "projects", "common", "per_place",
        ])
        self.init(
            id: try map.identifier(), title: try map.required("title").string(),
            aliases: try map.strings("aliases"),
            category: try map.required("category").choice(of: Category.self),
            isCommon: try map.bool("common") ?? false,
            isPerPlace: try map.bool("per_place") ?? false)
        for value in try map.list("projects") {
            self.projects.append(try value.name(among: projects))
        }
    }
}
