import CivilTime
import Items
import Profiles

extension PageComposer {
    /// Links to every page.
    func links(from scope: PageScope) -> [PageModel.Link] {
        PageScope.all(of: renderer.profile).map { target in
            PageModel.Link(
                path: Markup(target.path), title: Markup(name(of: target)),
                isCurrent: target == scope)
        }
    }

    /// All calendars except the variants without cancelled entries.
    func feeds(from scope: PageScope) -> [PageFeed] {
        catalog.mainFeeds.map { feed in
            PageFeed(
                feed, count: counts[feed.path] ?? 0, site: renderer.site, root: scope.root)
        }
    }

    /// The calendars of `feeds(from:)`, grouped by the limits that they have.
    ///
    /// The groups are for calendars of everything, of a project, of a region, and of both; empty
    /// ones are left out.
    func groups(from scope: PageScope) -> [PageModel.Group] {
        let feeds = feeds(from: scope)
        let none = Markup("")
        let parts: [(title: String, isMember: (PageFeed) -> Bool)] = [
            ("Whole", { $0.project == none && $0.region == none }),
            ("By project", { $0.project != none && $0.region == none }),
            ("By region", { $0.project == none && $0.region != none }),
            ("By project and region", { $0.project != none && $0.region != none }),
        ]
        return parts.map { part in
            (part.title, feeds.filter(part.isMember))
        }.filter { !$0.1.isEmpty }.map { title, members in
            PageModel.Group(title: Markup(title), feeds: members)
        }
    }

    /// The filter by project, for projects that have an item.
    func projectChoice(of items: [Item]) -> PageModel.Choice? {
        Self.choice(
            renderer.profile.projects.filter { project in
                !project.isExternal && items.contains { admits($0, in: project) }
            }.map { ($0.id, $0.title) })
    }

    /// The filter by region, for regions that have an item.
    func regionChoice(of items: [Item]) -> PageModel.Choice? {
        let titles = FeedTitles(profile: renderer.profile)
        let present = Set(items.map(\.facts.region))
        return Self.choice(
            Region.allCases.filter(present.contains).map { ($0.rawValue, titles.name(of: $0)) })
    }

    /// The filter by country, for countries that have an item.
    func countryChoice(of items: [Item]) -> PageModel.Choice? {
        let countries = Set(items.compactMap(\.facts.country)).map { Country(code: $0) }
        return Self.choice(
            countries.sorted { ($0.name, $0.code) < ($1.name, $1.code) }
                .map { ($0.code, $0.name) })
    }

    /// The filter by kind: events, or everything else as "Deadlines".
    func kindChoice(of items: [Item]) -> PageModel.Choice? {
        var options: [(String, String)] = []
        if items.contains(where: { $0.facts.kind == .event }) {
            options.append((Kind.event.rawValue, "Events"))
        }
        if items.contains(where: { $0.facts.kind != .event }) {
            options.append((Kind.deadline.rawValue, "Deadlines"))
        }
        return Self.choice(options)
    }

    /// The filter by category.
    func categoryChoice(of items: [Item]) -> PageModel.Choice? {
        let present = Set(items.map(\.facts.category))
        return Self.choice(
            Category.allCases.filter(present.contains).map { ($0.rawValue, $0.title) })
    }

    /// A filter; nil if there are fewer than two options.
    private static func choice(_ options: [(String, String)]) -> PageModel.Choice? {
        guard options.count > 1 else { return nil }
        return PageModel.Choice(
            options: options.map { .init(id: Markup($0.0), title: Markup($0.1)) })
    }

    /// The entries, grouped by the month in which they begin.
    func months(of items: [Item], entries: [UID: Markup]) -> [PageModel.Month] {
        let months = Dictionary(grouping: items) { $0.facts.when.start.civilMonth }
        return months.sorted { $0.key < $1.key }.map { month, items in
            PageModel.Month(
                name: Markup(month.wording), entries: items.compactMap { entries[$0.uid] })
        }
    }

    /// Renders the entries of items that are not in `written` yet, and adds them to it.
    ///
    /// `root` is the relative path to the published folder; pages with the same path share the
    /// entries.
    func write(
        _ items: [Item], from root: String, into written: inout [UID: Markup]
    ) throws(FeedError) {
        let template = try Template(.entry)
        for item in items where written[item.uid] == nil {
            written[item.uid] = Markup(written: template, for: entry(item, root: root))
        }
    }
}

extension PageComposer {
    private func name(of scope: PageScope) -> String {
        switch scope {
        case .everything: "All"
        case .project(let project): project.title
        case .region(let region): FeedTitles(profile: renderer.profile).name(of: region)
        }
    }

    private func entry(_ item: Item, root: String) -> PageEntry {
        let projects = renderer.profile.projects.filter { admits(item, in: $0) }
        return PageEntry(
            item, profile: renderer.profile, projects: projects.map(\.id), root: root)
    }

    /// True if an item is in the calendar of a project.
    private func admits(_ item: Item, in project: Project) -> Bool {
        Selection(projects: [project.id], vague: .included).admits(item, profile: renderer.profile)
    }
}
