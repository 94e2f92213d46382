import CivilTime
public import Items
public import Profiles

/// The choice of a subscriber: which items, and how the calendar presents them.
public struct Selection: Hashable, Sendable {
    /// How to treat items without a known day.
    public enum VagueItems: Hashable, Sendable {
        /// Items without a known day are left out.
        case omitted
        /// Items without a known day are included as tentative entries.
        case included
        /// Only items without a known day are included.
        case only
    }

    /// Project identifiers; empty for all projects.
    public var projects: Set<String>
    /// Empty for all regions.
    public var regions: Set<Region>
    /// Empty for all kinds.
    public var kinds: Set<Kind>
    /// Empty for all categories.
    public var categories: Set<Category>
    /// How to treat items without a known day.
    public var vague: VagueItems
    /// True if cancelled items are left out instead of being marked as cancelled.
    public var omitsCancelled: Bool
    /// Reminders for each entry; none by default.
    public var alarms: [Alarm]

    /// A selection; by default, everything that has a day.
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
    /// True if the item matches the selection; its age is not considered.
    ///
    /// Selecting a project also selects what the profile calls common to all projects, unless the
    /// profile excludes that for the project. A window matches by its own kind, and by those of its
    /// opening and its close.
    public func admits(_ item: Item, profile: Profile) -> Bool {
        let facts = item.facts
        return admits(vague: facts.when.isVague)
            && !(omitsCancelled && item.status == .cancelled)
            && (regions.isEmpty || regions.contains(facts.region))
            && (kinds.isEmpty || item.entries.contains { admits(kindOf: $0, of: item) })
            && (categories.isEmpty || categories.contains(facts.category))
            && (projects.isEmpty || admitsProjects(of: facts, profile: profile))
    }

    /// True if an entry of an item has one of the selected kinds.
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
