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

    /// Every calendar but the variants.
    func feeds(from scope: PageScope) -> [PageFeed] {
        catalog.mainFeeds.map { feed in
            PageFeed(
                feed, count: counts[feed.path] ?? 0, site: renderer.site, root: scope.root)
        }
    }

    /// Every calendar but the variants, by what it is limited to.
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
            PageModel.Group(title: Markup(title), isOpen: title == parts[0].title, feeds: members)
        }
    }

    /// The choice between projects; nil where there is none.
    var projectChoice: PageModel.Choice? {
        let options = renderer.profile.projects.filter { !$0.isExternal }.map {
            PageModel.Option(id: Markup($0.id), title: Markup($0.title))
        }
        return options.isEmpty ? nil : PageModel.Choice(options: options)
    }

    /// The choice between parts of the world.
    var regionChoice: PageModel.Choice? {
        let titles = FeedTitles(profile: renderer.profile)
        return PageModel.Choice(
            options: Region.allCases.map {
                PageModel.Option(id: Markup($0.rawValue), title: Markup(titles.name(of: $0)))
            })
    }

    /// Entries under the month in which they begin.
    func months(of items: [Item], entries: [UID: Markup]) -> [PageModel.Month] {
        let months = Dictionary(grouping: items) { $0.facts.when.start.civilMonth }
        return months.sorted { $0.key < $1.key }.map { month, items in
            PageModel.Month(
                name: Markup(month.wording), entries: items.compactMap { entries[$0.uid] })
        }
    }

    /// The part of a page that shows an item, written once for all pages.
    func writtenEntries(of items: some Sequence<Item>) throws(FeedError) -> [UID: Markup] {
        let template = try Template(.entry)
        var written: [UID: Markup] = [:]
        for item in items where written[item.uid] == nil {
            written[item.uid] = Markup(written: template, for: entry(item))
        }
        return written
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

    private func entry(_ item: Item) -> PageEntry {
        let profile = renderer.profile
        let projects = profile.projects.filter { project in
            Selection(projects: [project.id], vague: .included).admits(item, profile: profile)
        }
        return PageEntry(item, profile: profile, projects: projects.map(\.id))
    }
}
