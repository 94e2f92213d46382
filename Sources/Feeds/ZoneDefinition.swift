import CivilTime

/// The rules of a time zone's clocks, as a `VTIMEZONE` writes them (RFC 5545, section 3.6.5).
struct ZoneDefinition: Hashable, Sendable {
    /// A span of time with one offset, and the rule by which it comes back.
    struct Observance: Hashable, Sendable {
        /// The abbreviation: `PDT`.
        let name: String
        /// When it first begins, on the clocks that ran until then.
        let start: WallClock
        /// The seconds ahead of UTC before and after.
        let secondsBefore: Int
        let secondsAfter: Int
        /// The value of `RRULE`.
        var rule: String?

        /// Whether clocks are put forward: by offset, since some zones name their winter so.
        var isDaylight: Bool { secondsAfter > secondsBefore }
    }

    let name: String
    let observances: [Observance]

    /// A zone by its observances, in the order of their beginnings.
    ///
    /// The zone database's compiled files list changes up to 2037 and then give one rule for ever;
    /// whoever reads them sees rules that end there, and the same rules again behind it. Here such
    /// a rule goes on, and what begins behind that year is left out.
    init(name: String, observances: [Observance]) {
        self.name = name
        let lasting = observances.filter { $0.start.date.year < Self.horizon }
            .map { observance in
                var observance = observance
                observance.rule = observance.rule.map(Self.withoutHorizon)
                return observance
            }
        self.observances = Self.withoutCut(lasting)
    }
}

extension ZoneDefinition {
    /// The last year from which on a definition can be read: libical sees a rule in three years
    /// that change alike before the horizon.
    static let latestStart = horizon - 3
    /// The last year in which the zone database's compiled files list changes one by one.
    private static let horizon = 2037
    private static let daysOfYear = 366

    /// The observances without the one that only tells how clocks stood where older years were cut
    /// off, where summer and winter both begin within a year of that.
    private static func withoutCut(_ observances: [Observance]) -> [Observance] {
        guard let cut = observances.first, cut.rule == nil else { return observances }
        let rules = observances.dropFirst()
        let areFromTheStart = rules.allSatisfy {
            cut.start.date.days(to: $0.start.date) <= daysOfYear && $0.rule != nil
        }
        let hasBoth = rules.contains(where: \.isDaylight) && rules.contains { !$0.isDaylight }
        return areFromTheStart && hasBoth ? Array(rules) : observances
    }

    /// The rule without its `UNTIL`, where that only tells where the compiled file ends.
    private static func withoutHorizon(_ rule: String) -> String {
        let parts = rule.split(separator: ";")
        let kept = parts.filter { part in
            guard part.hasPrefix("UNTIL="), let year = Int(part.dropFirst(6).prefix(4)) else {
                return true
            }
            return year < horizon - 1
        }
        return kept.joined(separator: ";")
    }
}
