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
            PublishedFile(path: page.path, bytes: bytes(of: page, base: base, template))
        }
    }

    /// A page, rendered in parts: as one string, a page of very many entries takes several times
    /// its size.
    private func bytes(of page: ArchivePage, base: String, _ template: Template) -> [UInt8] {
        var frame = frame(of: page, base: base)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(page.items.count * Self.usualSize)
        frame.isHead = true
        bytes += template.render(frame).utf8
        frame.isHead = false
        for item in page.items {
            frame.entry = ArchiveEntry(
                item, profile: profile, parentTitle: item.parent.flatMap { titles[$0] })
            bytes += template.render(frame).utf8
        }
        frame.entry = nil
        frame.isFoot = true
        bytes += template.render(frame).utf8
        return bytes
    }

    /// More bytes than most entries take.
    private static let usualSize = 2048
}

extension Archive {
    private func links(from current: ArchivePage?) -> [PageModel.Link] {
        years.map { page in
            PageModel.Link(
                path: Markup(page.path), title: Markup(String(page.year)),
                isCurrent: page.year == current?.year)
        }
    }

    /// The values of a page without its entries.
    private func frame(of page: ArchivePage, base: String) -> ArchiveModel {
        ArchiveModel(
            policy: Markup(Page.policy), style: Markup(trusted: .style),
            script: Markup(trusted: .script), heading: Markup("\(profile.title): \(page.year)"),
            year: Markup(String(page.year)), root: Markup("../"), base: Markup(base),
            years: links(from: page))
    }
}
