import CivilTime
import Items

/// The definitions of every zone that the items use, for each year in which one is needed.
struct ZoneDefinitions: Sendable {
    private struct Use: Hashable {
        let zone: String
        let year: Int
    }

    private let definitions: [Use: ZoneDefinition]
    /// Zones that rules cannot describe; their times are written in UTC.
    private let undefined: Set<String>

    /// The definitions of the zones that the items use.
    ///
    /// - Throws: `FeedError.zoneDataMissing` if the system has no zone data, since times would
    ///   otherwise be written differently than before.
    init(items: some Sequence<Item>) throws(FeedError) {
        let uses = Set(items.lazy.compactMap { Self.use(by: $0.facts.when) })
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

    /// True if times in a zone may be written with its name.
    func defines(_ zone: String) -> Bool { !undefined.contains(zone) }

    /// The definitions that a calendar with these entries needs, by name.
    func definitions(for entries: [RenderedEntry]) -> [ZoneDefinition] {
        let uses = entries.compactMap {
            $0.namesZone ? Self.use(by: $0.item.facts.when) : nil
        }
        return Dictionary(uses.map { ($0.zone, $0) }) { $0.year < $1.year ? $0 : $1 }
            .values.compactMap { definitions[$0] }.sorted { $0.name < $1.name }
    }
}

extension ZoneDefinitions {
    /// True if a zone is a fixed offset, such as `Anywhere on Earth`.
    ///
    /// The sign in the names of such zones is misread too often to leave it to calendar programs.
    private static func isFixed(_ zone: String) -> Bool {
        zone.hasPrefix("Etc/") || !zone.contains("/")
    }

    private static func use(by when: When) -> Use? {
        guard let zone = when.zone else { return nil }
        // Start a year early, so that summer and winter time have both begun once before the first
        // entry; some programs find no offset otherwise. The slot before a deadline may begin on
        // the day before.
        let year = when.start.adding(days: -1).year - 1
        // No rule of a zone begins after this year: the rule in force then began earlier.
        return Use(zone: zone, year: min(year, ZoneDefinition.latestStart))
    }
}
