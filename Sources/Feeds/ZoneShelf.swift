import CivilTime
import Items

/// The definitions of every zone that some items use, from each year in which one is needed.
struct ZoneShelf: Sendable {
    private struct Use: Hashable {
        let zone: String
        let year: Int
    }

    private let definitions: [Use: ZoneDefinition]
    /// Zones that cannot be written by rules, and need not: their times are written in UTC.
    private let undefined: Set<String>

    /// The definitions of the zones that the items use.
    ///
    /// - Throws: `FeedError.zoneDataMissing` where the system has none: times would else be written
    ///   otherwise than they were published.
    init(items: [Item]) throws(FeedError) {
        let uses = Set(items.compactMap { Self.use(by: $0.facts.when) })
        let definitions = Libical.exclusively {
            uses.reduce(into: [Use: ZoneDefinition]()) { definitions, use in
                guard !Self.isFixed(use.zone) else { return }
                definitions[use] = ZoneDefinition(reading: use.zone, from: use.year)
            }
        }
        let unwritten = uses.filter { !Self.isFixed($0.zone) && definitions[$0] == nil }
        if let zone = unwritten.map(\.zone).min(), !ZoneData.isPresent {
            throw .zoneDataMissing(zone: zone)
        }
        self.definitions = definitions
        undefined = Set(uses.filter { definitions[$0] == nil }.map(\.zone))
    }

    /// Whether times in a zone may be written with its name.
    func defines(_ zone: String) -> Bool { !undefined.contains(zone) }

    /// The definitions that a calendar of these entries needs, by name.
    func definitions(for entries: [RenderedEntry]) -> [ZoneDefinition] {
        let uses = entries.compactMap {
            $0.namesZone ? Self.use(by: $0.item.facts.when) : nil
        }
        return Dictionary(uses.map { ($0.zone, $0) }) { $0.year < $1.year ? $0 : $1 }
            .values.compactMap { definitions[$0] }.sorted { $0.name < $1.name }
    }
}

extension ZoneShelf {
    /// Whether a zone is an offset by name, `Anywhere on Earth` among them: its sign is read wrongly
    /// too often to be left to calendars.
    private static func isFixed(_ zone: String) -> Bool {
        zone.hasPrefix("Etc/") || !zone.contains("/")
    }

    private static func use(by when: When) -> Use? {
        guard let zone = when.zone else { return nil }
        // From the year before, so that summer and winter have both begun once before the first
        // entry: some readers find no offset otherwise. The slot before a deadline may begin on the
        // day before.
        let year = when.start.adding(days: -1).year - 1
        // Behind the horizon nothing begins any more: what holds there began before it.
        return Use(zone: zone, year: min(year, ZoneDefinition.latestStart))
    }
}
