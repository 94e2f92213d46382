package import Items

/// An event that comes again and again (a summit, a gathering, a survey).
package struct Series: Hashable, Sendable {
    /// The identifier.
    package var id: String
    /// The name as people write it.
    package var title: String
    /// Other names by which a text may call it; matched as whole words, whatever their case.
    package var aliases: [String]
    /// What its editions are.
    package var category: Category
    /// Whose it is.
    package var projects: [String]
    /// Whether it is for every project, and so stands in each project's feed.
    package var isCommon: Bool
    /// Whether editions differ by place (community days) and not only by time.
    package var isPerPlace: Bool

    /// A series with its names.
    package init(
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
