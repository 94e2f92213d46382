import CivilTime
public import Items
public import Profiles

/// What a subscriber asks for: which items, and how the calendar treats them.
public struct Selection: Hashable, Sendable {
    /// What is done with items of which only a month is known.
    public enum VagueItems: Hashable, Sendable {
        /// They are left out.
        case omitted
        /// They stand beside the others, as tentative entries.
        case included
        /// Nothing else is there.
        case only
    }

    /// Project identifiers; empty for all projects.
    public var projects: Set<String>
    /// Empty for all parts of the world.
    public var regions: Set<Region>
    /// Empty for all kinds.
    public var kinds: Set<Kind>
    /// Empty for all categories.
    public var categories: Set<Category>
    /// What is done with items of which only a month is known.
    public var vague: VagueItems
    /// Whether cancelled items are left out rather than shown as cancelled.
    public var omitsCancelled: Bool
    /// Reminders that each entry gets; none unless somebody asks for them.
    public var alarms: [Alarm]

    /// A choice; without arguments, everything that has a day.
    public init(
        projects: Set<String> = [], regions: Set<Region> = [], kinds: Set<Kind> = [],
        categories: Set<Category> = [], vague: VagueItems = .omitted, omitsCancelled: Bool = false,
        alarms: [Alarm] = []
    ) {
        self.projects = projects
        self.regions = regions
        self.kinds = kinds
        self.categories = categories
        self.vague = vague
        self.omitsCancelled = omitsCancelled
        self.alarms = alarms
    }
}

extension Selection {
    /// Whether an item is asked for, as far as its own facts tell; how old it may be is not asked.
    ///
    /// A project's choice also takes what the profile calls common to all projects, unless the
    /// profile excludes that for the project.
    ///
    /// A window is asked for by its own kind, by that of its opening, and by that of its close.
    public func admits(_ item: Item, profile: Profile) -> Bool {
        let facts = item.facts
        return admits(vague: facts.when.isVague)
            && !(omitsCancelled && item.status == .cancelled)
            && (regions.isEmpty || regions.contains(facts.region))
            && (kinds.isEmpty || item.entries.contains { admits(kindOf: $0, of: item) })
            && (categories.isEmpty || categories.contains(facts.category))
            && (projects.isEmpty || admitsProjects(of: facts, profile: profile))
    }

    /// True if an entry of an item is of a kind that is asked for.
    public func admits(kindOf entry: Item, of item: Item) -> Bool {
        kinds.isEmpty || kinds.contains(entry.facts.kind) || kinds.contains(item.facts.kind)
    }

    private func admits(vague isVague: Bool) -> Bool {
        switch vague {
        case .omitted: !isVague
        case .included: true
        case .only: isVague
        }
    }

    private func admitsProjects(of facts: Facts, profile: Profile) -> Bool {
        if facts.projects.contains(where: projects.contains) { return true }
        guard let id = facts.series,
            profile.series.contains(where: { $0.id == id && $0.isCommon })
        else { return false }
        return profile.projects.contains { projects.contains($0.id) && $0.includesCommon }
    }
}
