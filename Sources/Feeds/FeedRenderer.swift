public import CivilTime
public import Geography
public import Items
public import Profiles

/// Turns items into calendars: each entry is rendered once, and a feed is a selection of them.
///
/// The result depends only on the arguments: `asOf` decides what is past, not a clock.
public struct FeedRenderer: Sendable {
    /// The community's profile.
    public let profile: Profile
    /// The address of the feeds, and their retention.
    public let site: Site
    /// When the newest issue was published.
    public let asOf: Timestamp
    private let retention: Retention?
    private let entries: [RenderedEntry]
    private let zones: ZoneDefinitions

    /// Renders the entries of all items.
    ///
    /// - Parameters:
    ///   - items: The items.
    ///   - profile: The community's profile.
    ///   - site: Where the feeds are published.
    ///   - asOf: When the newest issue was published.
    ///   - keepsAll: If true, calendars keep items that are long past, or past and cancelled.
    ///   - coordinates: Returns the coordinates of a place given in words; nil if unknown.
    /// - Throws: `FeedError.unwritable` if libical runs out of memory, `.zoneDataMissing` if the
    ///   system has no zone data.
    public init(
        items: [Item], profile: Profile, site: Site, asOf: Timestamp, keepsAll: Bool = false,
        coordinates: @escaping (String) -> Coordinates? = { _ in nil }
    ) throws(FeedError) {
        self.profile = profile
        self.site = site
        self.asOf = asOf
        retention = keepsAll ? nil : Retention(asOf: asOf.date, years: site.retentionYears)
        let zones = try ZoneDefinitions(items: items.lazy.flatMap(\.entries))
        let titles = items.lazy.flatMap { item in
            item.entries.map { ($0.uid, item.facts.title) }
        }
        let composer = EntryComposer(
            profile: profile, titles: Dictionary(titles) { first, _ in first },
            definesZone: zones.defines, coordinates: coordinates)
        // Copies of very many items would take more memory than everything else.
        var entries: [RenderedEntry] = []
        for item in items {
            for shown in item.entries {
                let entry = composer.entry(for: shown)
                entries.append(
                    RenderedEntry(
                        shown, of: item, entry: entry, body: try CalendarWriter.body(of: entry)))
            }
        }
        self.entries = entries.sorted { $0.item < $1.item }
        self.zones = zones
    }

    /// The calendar of a feed (media type `text/calendar; charset=utf-8`), which always has an
    /// entry.
    public func calendar(for feed: Feed) throws(FeedError) -> [UInt8] {
        let entries = try shownEntries(in: feed)
        return try CalendarWriter.calendar(
            head(of: feed, entries: entries), zones: zones.definitions(for: entries),
            entries: entries, alarms: feed.selection.alarms)
    }

    /// The items with entries in a feed, each once, in the order of their first entries.
    ///
    /// Empty if the feed's only entry says that there are no items.
    public func items(in feed: Feed) -> [Item] {
        var seen: Set<UID> = []
        return listedEntries(in: feed).map(\.source).filter { seen.insert($0.uid).inserted }
    }

    /// The number of entries in a feed; 0 if it only says that there are none.
    func entryCount(in feed: Feed) -> Int { listedEntries(in: feed).count }
}

extension FeedRenderer {
    private func listedEntries(in feed: Feed) -> [RenderedEntry] {
        let selection = feed.selection
        let admitted = entries.filter {
            selection.admits($0.source, profile: profile)
                && !(selection.omitsCancelled && $0.item.status == .cancelled)
                && selection.admits(kindOf: $0.item, of: $0.source)
        }
        let kept = admitted.filter { entry in
            let isWindow = entry.source.isShownInTwo
            return retention?.keeps(isWindow ? entry.source : entry.item) ?? true
        }
        guard kept.isEmpty else { return kept }
        // An empty feed looks broken, so the last past item stays.
        return admitted.last { $0.item.status != .cancelled }.map { [$0] } ?? []
    }

    private func shownEntries(in feed: Feed) throws(FeedError) -> [RenderedEntry] {
        let listed = listedEntries(in: feed)
        guard listed.isEmpty else { return listed }
        let notice = SubscriberNotice.nothing(
            in: feed, profile: profile, site: site, year: asOf.date.year)
        return [try RenderedEntry(notice: notice)]
    }

    private func head(of feed: Feed, entries: [RenderedEntry]) -> CalendarProperties {
        CalendarProperties(
            title: PlainText(line: feed.title).text, summary: PlainText(line: feed.summary).text,
            color: feed.color,
            page: site.url(of: feed.pagePath).flatMap(WebLink.init),
            source: site.url(of: feed.path).flatMap(WebLink.init),
            refreshHours: site.refreshHours,
            modified: entries.map(\.modified).max() ?? asOf)
    }
}
