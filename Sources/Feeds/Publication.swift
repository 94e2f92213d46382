package import CivilTime
package import Geography
package import Items
package import Profiles

/// Everything that is published, as values: a function of its arguments alone.
package struct Publication: Sendable {
    /// The folder's files but for `feeds.json`, in the order in which they are written.
    package let files: [PublishedFile]
    /// What `feeds.json` says of them.
    package let records: [FeedRecord]
    private let profile: Profile
    private let site: Site
    private let asOf: Timestamp

    /// The feeds of a profile's items with pages, lists and the feed of changes.
    ///
    /// `asOf` is when the newest issue was published: it tells what is past. `coordinates` gives the
    /// point of a place in words, nil where none is known. Throws `FeedError` where memory is short.
    package init(
        items: [Item], profile: Profile, site: Site, asOf: Timestamp,
        coordinates: @escaping (String) -> Coordinates? = { _ in nil }
    ) throws(FeedError) {
        let renderer = try FeedRenderer(
            items: items, profile: profile, site: site, asOf: asOf, coordinates: coordinates)
        let catalog = Catalog(profile: profile, items: items)
        let calendars = try Self.calendars(of: catalog, by: renderer)
        let counts = Dictionary(calendars.map { ($0.record.path, $0.record.count) }) { $1 }
        let pages = PageComposer(
            renderer: renderer, catalog: catalog, counts: counts, items: items)
        let changes = ChangesFeed(items: items, profile: profile, site: site, asOf: asOf)
        files =
            try calendars.map(\.file) + [changes.file()] + pages.pages()
            + [PublishedFile(path: "items.json", bytes: JSONDocument.items(items))]
        records = calendars.map(\.record)
        self.profile = profile
        self.site = site
        self.asOf = asOf
    }

    /// All files when a folder held the calendars of `previous`: those that are published no longer
    /// say where to go, and stay so; `feeds.json` comes last.
    package func files(after previous: [FeedRecord]) throws(FeedError) -> [PublishedFile] {
        let current = Set(records.map(\.path))
        let gone = previous.filter { !current.contains($0.path) }
        let replacements = try retirements(of: gone.filter { !$0.retired })
        let retired = gone.filter(\.retired) + replacements.map(\.record)
        let list = records + retired.sorted { $0.path < $1.path }
        var pages: [PublishedFile] = []
        for record in replacements.map(\.record) {
            guard let page = try MovedPage(record: record, community: profile.title).file() else {
                continue
            }
            pages.append(page)
        }
        return files + replacements.map(\.file) + pages
            + [PublishedFile(path: Self.listPath, bytes: try JSONDocument.records(list))]
    }

    /// The path of the list of feeds.
    package static let listPath = "feeds.json"
}

extension Publication {
    /// A calendar's file with what the list says of it.
    private struct Calendar {
        let file: PublishedFile
        let record: FeedRecord
    }

    private static func calendars(
        of catalog: Catalog, by renderer: FeedRenderer
    ) throws(FeedError) -> [Calendar] {
        var calendars: [Calendar] = []
        for feed in catalog.feeds {
            let bytes = try renderer.calendar(for: feed)
            let record = FeedRecord(
                path: feed.path, title: feed.title, summary: feed.summary,
                url: renderer.site.url(of: feed.path), count: renderer.items(in: feed).count,
                bytes: bytes)
            calendars.append(
                Calendar(file: PublishedFile(path: feed.path, bytes: bytes), record: record))
        }
        return calendars
    }

    private func retirements(of records: [FeedRecord]) throws(FeedError) -> [Calendar] {
        var replacements: [Calendar] = []
        for record in records {
            let bytes = try retirement(of: record)
            replacements.append(
                Calendar(
                    file: PublishedFile(path: record.path, bytes: bytes),
                    record: FeedRecord(
                        path: record.path, title: record.title, summary: record.summary,
                        url: record.url, count: 0, bytes: bytes, retired: true)))
        }
        return replacements
    }

    private func retirement(of record: FeedRecord) throws(FeedError) -> [UInt8] {
        let notice = Notice.moved(from: record, profile: profile, site: site, on: asOf.date)
        let head = CalendarHead(
            title: record.title, summary: "No longer updated. " + record.summary, color: nil,
            page: site.url(of: "index.html").flatMap(WebAddress.init),
            source: record.url.flatMap(WebAddress.init), refreshHours: site.refreshHours,
            modified: notice.modified)
        return try CalendarWriter.calendar(
            head, zones: [], entries: [RenderedEntry(notice: notice)], alarms: [])
    }
}
