internal import ArgumentParser
internal import Feeds
internal import Installation
internal import Items
internal import Profiles
internal import Store

/// The options for selecting items.
struct SelectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only items of this project, and of all projects; may be repeated.",
            valueName: "name"))
    var project: [String] = []

    @Option(help: "Only items in this region; may be repeated.")
    var region: [Region] = []

    @Option(help: "Only items of this kind; may be repeated.")
    var kind: [Kind] = []

    @Option(help: "Only items of this category; may be repeated.")
    var category: [Items.Category] = []

    /// Adds the options to a query, except projects, which need the profile.
    func narrowed(_ query: ItemQuery) -> ItemQuery {
        var query = query
        query.regions = Set(region)
        query.kinds = Set(kind)
        query.categories = Set(category)
        return query
    }

    /// Adds the options to a query for items of which at least one entry matches.
    ///
    /// The entries of a window are an opening and a deadline, so either kind includes windows.
    func narrowedByEntries(_ query: ItemQuery) -> ItemQuery {
        var query = narrowed(query)
        if !query.kinds.isDisjoint(with: [.opening, .deadline]) { query.kinds.insert(.window) }
        return query
    }

    /// The selected entries of an item.
    func entries(of item: Item) -> [Item] {
        let selection = Selection(kinds: Set(kind))
        return item.entries.filter { selection.admits(kindOf: $0, of: item) }
    }

    /// The items of the selected projects, by the same rules as in feeds.
    func chosen(from items: [Item], _ installation: InstallationOptions) throws -> [Item] {
        guard !project.isEmpty else { return items }
        let profile = try installation.configuration().profile.load()
        let names = ProjectName(of: profile)
        let selection = Selection(
            projects: Set(try project.map(names.identifier)), vague: .included)
        return items.filter { selection.admits($0, profile: profile) }
    }
}
