public import CivilTime
public import Items

/// Selects items; an empty set does not restrict the selection.
public struct ItemQuery: Hashable, Sendable {
    /// The first day; items that are over before it are left out.
    public var from: CivilDate?
    /// The last day; items that begin after it are left out.
    public var through: CivilDate?
    /// Project identifiers; an item needs one of them.
    public var projects: Set<String>
    /// The regions to include.
    public var regions: Set<Region>
    /// The kinds to include.
    public var kinds: Set<Kind>
    /// The categories to include.
    public var categories: Set<Category>
    /// The statuses to include.
    public var statuses: Set<Item.Status>
    /// True to include items for which only the month is known.
    public var includesVague: Bool
    /// The most items to return, the earliest first; nil for all.
    public var limit: Int?
    /// True to read mentions and revisions too, which a list of upcoming items does not need.
    public var includesHistory: Bool

    /// A query; by default, it selects all items with their history.
    public init(
        from: CivilDate? = nil, through: CivilDate? = nil, projects: Set<String> = [],
        regions: Set<Region> = [], kinds: Set<Kind> = [], categories: Set<Category> = [],
        statuses: Set<Item.Status> = [], includesVague: Bool = true, limit: Int? = nil,
        includesHistory: Bool = true
    ) {
        self.from = from
        self.through = through
        self.projects = projects
        self.regions = regions
        self.kinds = kinds
        self.categories = categories
        self.statuses = statuses
        self.includesVague = includesVague
        self.limit = limit
        self.includesHistory = includesHistory
    }
}
