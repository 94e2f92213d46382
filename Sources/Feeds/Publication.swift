public import CivilTime
public import Geography
public import Items
public import Profiles

/// Everything that is published, as values that depend only on the arguments.
public struct Publication: Sendable {
    private let renderer: FeedRenderer
    private let catalog: Catalog
    private let items: [Item]

    /// The feeds of a profile's items, with pages, lists and the feed of changes.
    ///
    /// `asOf` is when the newest issue was published, and decides what is past. `coordinates`
    /// returns the coordinates of a place that is given in words, nil if they are unknown. Throws
    /// `FeedError` if memory runs out.
    public init(
        items: [Item], profile: Profile, site: Site, asOf: Timestamp,
        coordinates: @escaping (String) -> Coordinates? = { _ in nil }
    ) throws(FeedError) {
        renderer = try FeedRenderer(
            items: items, profile: profile, site: site, asOf: asOf, coordinates: coordinates)
        catalog = Catalog(profile: profile, items: items)
        self.items = items.inOrder()
    }

    /// The paths of the calendars.
    public var calendarPaths: [String] { catalog.feeds.map(\.path) }

    /// All files, for a folder that contains the calendars of `previous`.
    ///
    /// Calendars that are no longer published are replaced by a note that says where to go, and
    /// this note stays. `feeds.json` comes last.
    public func files(after previous: [FeedRecord]) throws(FeedError) -> [PublishedFile] {
        var files: [PublishedFile] = []
        try forEachFile(after: previous) { files.append($0) }
        return files
    }

    /// Calls `body` with each file of `files(after:)`, in the order in which they are written.
    ///
    /// Each file is made when it is needed, since all of them together may not fit into memory.
    public func forEachFile(
        after previous: [FeedRecord], _ body: (PublishedFile) throws(FeedError) -> Void
    ) throws(FeedError) {
        var records: [FeedRecord] = []
        for feed in catalog.feeds {
            let calendar = try calendar(of: feed)
            records.append(calendar.record)
            try body(calendar.file)
        }
        let changes = ChangesFeed(
            items: items, profile: renderer.profile, site: renderer.site, asOf: renderer.asOf)
        for file in try changes.files() { try body(file) }
        for page in try pages(counting: records) { try body(page) }
        try body(PublishedFile(path: "items.json", list: items))
        records += try retire(previous, but: records, body)
        try body(PublishedFile(path: Self.listPath, bytes: try JSONDocument.records(records)))
    }

    /// The path of the list of feeds.
    public static let listPath = "feeds.json"
}

extension Publication {
    /// A calendar's file, and its record in the list.
    private struct Calendar {
        let file: PublishedFile
        let record: FeedRecord
    }

    private func calendar(of feed: Feed) throws(FeedError) -> Calendar {
        let bytes = try renderer.calendar(for: feed)
        let record = FeedRecord(
            path: feed.path, title: feed.title, summary: feed.summary,
            url: renderer.site.url(of: feed.path), count: renderer.entryCount(in: feed),
            bytes: bytes)
        return Calendar(file: PublishedFile(path: feed.path, bytes: bytes), record: record)
    }

    private func pages(counting records: [FeedRecord]) throws(FeedError) -> [PublishedFile] {
        let counts = Dictionary(records.map { ($0.path, $0.count) }) { $1 }
        return try PageComposer(renderer: renderer, catalog: catalog, counts: counts, items: items)
            .pages()
    }

    /// Gives `body` the files that replace calendars which are no longer published.
    ///
    /// Returns the records of all such calendars, including those that were replaced earlier.
    private func retire(
        _ previous: [FeedRecord], but current: [FeedRecord],
        _ body: (PublishedFile) throws(FeedError) -> Void
    ) throws(FeedError) -> [FeedRecord] {
        let paths = Set(current.map(\.path))
        let gone = previous.filter { !paths.contains($0.path) }
        let replacements = try retirements(of: gone.filter { !$0.retired })
        for replacement in replacements { try body(replacement.file) }
        for record in replacements.map(\.record) {
            let page = MovedPage(record: record, community: renderer.profile.title)
            if let file = try page.file() { try body(file) }
        }
        return (gone.filter(\.retired) + replacements.map(\.record)).sorted { $0.path < $1.path }
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
        let site = renderer.site
        let notice = SubscriberNotice.moved(
            from: record, profile: renderer.profile, site: site, on: renderer.asOf.date)
        let head = CalendarProperties(
            title: record.title, summary: "No longer updated. " + record.summary, color: nil,
            page: site.url(of: "index.html").flatMap(WebLink.init),
            source: record.url.flatMap(WebLink.init), refreshHours: site.refreshHours,
            modified: notice.modified)
        return try CalendarWriter.calendar(
            head, zones: [], entries: [RenderedEntry(notice: notice)], alarms: [])
    }
}
