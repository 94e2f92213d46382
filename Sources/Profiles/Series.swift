public import Items

/// An event that comes again and again (a summit, a gathering, a survey).
public struct Series: Hashable, Sendable {
    /// The identifier.
    public var id: String
    /// The name as people write it.
    public var title: String
    /// Other names by which a text may call it; matched as whole words, whatever their case.
    public var aliases: [String]
    /// What its editions are.
    public var category: Category
    /// Whose it is.
    public var projects: [String]
    /// Whether it is for every project, and so stands in each project's feed.
    public var isCommon: Bool
    /// Whether editions differ by place (community days) and not only by time.
    public var isPerPlace: Bool

    /// A series with its names.
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
