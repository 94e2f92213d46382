import CivilTime
import Digests
import Items
import Profiles

/// Turns feeds and items into the pages that people subscribe from.
struct PageComposer {
    let renderer: FeedRenderer
    let catalog: Catalog
    /// The number of items in each calendar, by path.
    let counts: [String: Int]
    /// The entries of items that are not over, by date; a repeating item is at its next occurrence.
    private let upcoming: [Item]
    private let archive: Archive

    init(renderer: FeedRenderer, catalog: Catalog, counts: [String: Int], items: [Item]) {
        self.renderer = renderer
        self.catalog = catalog
        self.counts = counts
        archive = Archive(items: items, profile: renderer.profile)
        let today = renderer.asOf.date
        upcoming = items.flatMap(\.entries).compactMap { $0.next(from: today) }.sorted()
    }

    /// Every page.
    func pages() throws(FeedError) -> [PublishedFile] {
        let page = try Template(.page)
        let scopes = PageScope.all(of: profile)
        let listed = scopes.map(items)
        // Entries link to the archive by a relative path, which is different on the index and on
        // other pages, so they are rendered once for each path.
        var entries: [String: [UID: Markup]] = [:]
        for (scope, items) in zip(scopes, listed) {
            try write(items, from: scope.root, into: &entries[scope.root, default: [:]])
        }
        let pages = zip(scopes, listed).map { scope, items in
            PublishedFile(
                path: scope.path,
                text: page.render(
                    model(of: scope, items: items, entries: entries[scope.root] ?? [:])))
        }
        return pages + (try archive.files(base: renderer.site.address ?? ""))
    }
}

extension PageComposer {
    private var profile: Profile { renderer.profile }

    private func model(
        of scope: PageScope, items found: [Item], entries: [UID: Markup]
    ) -> PageModel {
        let selection = scope.selection
        let items = Array(found.prefix(Self.longest))
        return PageModel(
            policy: Markup(Page.policy), style: Markup(trusted: .style),
            script: Markup(trusted: .script), heading: Markup(title(of: scope)),
            lede: Markup("Events and deadlines, read from the newsletter."),
            asOf: Markup(renderer.asOf.date.wording),
            asOfDay: Markup(renderer.asOf.date.description),
            root: Markup(scope.root), base: Markup(renderer.site.address ?? ""),
            project: Markup(selection.projects.first ?? ""),
            region: Markup(selection.regions.first?.rawValue ?? ""),
            answersQueries: renderer.site.answersQueries, pages: links(from: scope),
            feed: feeds(from: scope).first { $0.path == Markup(scope.feedPath) }
                ?? PageFeed(catalog.mainFeeds[0], count: 0, site: renderer.site, root: scope.root),
            projects: selection.projects.isEmpty ? projectChoice(of: items) : nil,
            regions: selection.regions.isEmpty ? regionChoice(of: items) : nil,
            countries: countryChoice(of: items), kinds: kindChoice(of: items),
            categories: categoryChoice(of: items),
            count: Markup(items.count == 1 ? "1 entry" : "\(items.count) entries"),
            months: months(of: items, entries: entries), isCut: found.count > items.count,
            groups: groups(from: scope),
            community: profile.url.flatMap(WebLink.init).map { Markup($0.text) },
            years: archive.links, hasYears: !archive.links.isEmpty)
    }

    private func title(of scope: PageScope) -> String {
        switch scope {
        case .everything: profile.title
        case .project(let project): project.title
        case .region(let region):
            "\(profile.title): \(FeedTitles(profile: profile).name(of: region))"
        }
    }

    /// The items that a page lists.
    ///
    /// One more is included if there are too many, so that the page can say that its list is cut
    /// off.
    private func items(of scope: PageScope) -> [Item] {
        var selection = scope.selection
        selection.vague = .included
        let admitted = upcoming.lazy.filter { selection.admits($0, profile: profile) }
        return Array(admitted.prefix(Self.longest + 1))
    }

    /// The most entries that a page lists; the calendar has all of them.
    private static let longest = 200
}

extension Item {
    /// The item at its date or, if it repeats, at its first occurrence on or after a day.
    ///
    /// Nil if it is over by then.
    fileprivate func next(from day: CivilDate) -> Item? {
        guard let rule = facts.recurrence else { return facts.when.lastDay >= day ? self : nil }
        guard rule.day(onOrAfter: day, beginningAt: facts.when.start) != nil else { return nil }
        var item = self
        item.facts.when = facts.when.occurrence(of: rule, onOrAfter: day)
        return item
    }
}
