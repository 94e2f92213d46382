import CivilTime
import Items
import Profiles

/// Pages with every item at a permanent address, one page per year of announcement.
struct Archive {
    private let years: [ArchivePage]
    private let profile: Profile
    private let titles: [UID: String]

    /// The archive of all items of a profile.
    init(items: [Item], profile: Profile) {
        self.profile = profile
        years = Dictionary(grouping: items) { ArchivePage.year(of: $0) }
            .sorted { $0.key > $1.key }.map { ArchivePage(year: $0, items: $1.sorted()) }
        titles = Dictionary(items.map { ($0.uid, $0.facts.title) }) { first, _ in first }
    }

    /// Links to the pages, the newest year first.
    var links: [PageModel.Link] { links(from: nil) }

    /// The pages; `base` is the address of the published folder, empty if unknown.
    func files(base: String) throws(FeedError) -> [PublishedFile] {
        let template = try Template(.archive)
        return years.map { page in
            PublishedFile(
                path: page.path, text: template.render(model(of: page, base: base)))
        }
    }
}

extension Archive {
    private func links(from current: ArchivePage?) -> [PageModel.Link] {
        years.map { page in
            PageModel.Link(
                path: Markup(page.path), title: Markup(String(page.year)),
                isCurrent: page.year == current?.year)
        }
    }

    private func model(of page: ArchivePage, base: String) -> ArchiveModel {
        ArchiveModel(
            policy: Markup(Page.policy), style: Markup(trusted: .style),
            script: Markup(trusted: .script), heading: Markup("\(profile.title): \(page.year)"),
            year: Markup(String(page.year)), root: Markup("../"), base: Markup(base),
            years: links(from: page),
            entries: page.items.map { item in
                ArchiveEntry(
                    item, profile: profile, parentTitle: item.parent.flatMap { titles[$0] })
            })
    }
}
