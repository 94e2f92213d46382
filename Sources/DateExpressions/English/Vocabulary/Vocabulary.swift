/// The words of a language that date expressions are made of.
struct Vocabulary: Sendable {
    /// What words mean.
    let terms: WordTable
    /// The zones that `Term.zone` counts into.
    let zones: [ZoneName]
    /// Zones with names of several words, by these words in lower case with single spaces.
    let longZones: [String: ZoneName]
    /// The names of `longZones` that need no "time" behind them.
    let zonesWithoutTime: Set<String>

    /// A vocabulary of words by their meanings; a later list wins over an earlier one.
    init(
        lists: [[(Term, [String])]], zones: [ZoneName],
        longZones: [String: ZoneName], zonesWithoutTime: Set<String>
    ) {
        var terms: [WordKey: Term] = [:]
        for (term, words) in lists.joined() {
            for word in words { terms[WordKey(word)] = term }
        }
        for (index, zone) in zones.enumerated() { terms[WordKey(zone.name)] = .zone(index) }
        self.terms = WordTable(terms)
        self.zones = zones
        self.longZones = longZones
        self.zonesWithoutTime = zonesWithoutTime
    }
}

extension Vocabulary {
    /// The words of English newsletters.
    static let english = Vocabulary(
        lists: [months, weekdays, numbers, clockWords, calendarWords, relativeWords, particles],
        zones: abbreviatedZones, longZones: namedZones,
        zonesWithoutTime: zonesWithoutTime)
}
