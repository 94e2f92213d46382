import CivilTime

/// The rules of a time zone, as a `VTIMEZONE` writes them (RFC 5545, section 3.6.5).
struct ZoneDefinition: Hashable, Sendable {
    /// A period with one offset, and the rule by which it comes back each year.
    struct Observance: Hashable, Sendable {
        /// The abbreviation: `PDT`.
        let name: String
        /// When it first begins, on the clocks before the change.
        let start: LocalDateTime
        /// The offset from UTC in seconds before the change; `secondsAfter` is the one after it.
        let secondsBefore: Int
        let secondsAfter: Int
        /// The value of `RRULE`.
        var rule: String?

        /// True for summer time.
        ///
        /// The offsets decide, since some zones call their winter time daylight time.
        var isDaylight: Bool { secondsAfter > secondsBefore }
    }

    let name: String
    let observances: [Observance]

    /// A zone from its observances, in the order in which they begin.
    ///
    /// Compiled zone files list each change up to 2037 and then give one rule for all later years.
    /// libical turns that into rules that end in 2037, followed by the same rules again. Here the
    /// rules before 2037 have no end, and observances that begin in 2037 or later are left out.
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
    /// The last year from which a definition can be read.
    ///
    /// libical finds a rule only if three years before the horizon have the same changes.
    static let latestStart = horizon - 3
    /// The last year for which compiled zone files list each change.
    private static let horizon = 2037
    private static let daysOfYear = 366

    /// The observances without the first one if the others make it unnecessary.
    ///
    /// It has no rule and gives the offset at the start of the definition, which is not needed if
    /// the rules for both summer and winter time begin within a year of it.
    private static func withoutCut(_ observances: [Observance]) -> [Observance] {
        guard let cut = observances.first, cut.rule == nil else { return observances }
        let rules = observances.dropFirst()
        let areFromTheStart = rules.allSatisfy {
            cut.start.date.days(to: $0.start.date) <= daysOfYear && $0.rule != nil
        }
        let hasBoth = rules.contains(where: \.isDaylight) && rules.contains { !$0.isDaylight }
        return areFromTheStart && hasBoth ? Array(rules) : observances
    }

    /// The rule without its `UNTIL` if that is only the end of the compiled file.
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
