public import CivilTime
public import Items

/// Which items are wanted; an empty set does not restrict.
public struct ItemQuery: Hashable, Sendable {
    /// The first day: what is over before it is left out.
    public var from: CivilDate?
    /// The last day: what begins after it is left out.
    public var through: CivilDate?
    /// Project identifiers of which an item has one.
    public var projects: Set<String>
    /// Parts of the world.
    public var regions: Set<Region>
    /// Kinds.
    public var kinds: Set<Kind>
    /// Categories.
    public var categories: Set<Category>
    /// Statuses.
    public var statuses: Set<Item.Status>
    /// Whether items of which only months are known are wanted.
    public var includesVague: Bool
    /// At most so many items, the earliest first; nil for all.
    public var limit: Int?
    /// Whether mentions and revisions are read as well; a list of what is next needs neither.
    public var includesHistory: Bool

    /// Everything, with its history, unless restricted.
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
