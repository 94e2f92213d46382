public import CivilTime

/// The zone that an abbreviation means beside a place.
///
/// `CST` is Chicago's time and Taipei's, Mexico City's, and Winnipeg's: if the zone of the place goes
/// by that abbreviation, it is meant.
public struct ZoneResolution: Hashable, Sendable {
    /// The IANA zone.
    public let zone: String
    /// True if neither the abbreviation nor the place decides, so that the likeliest zone was taken.
    public let isGuess: Bool
    /// By how many minutes the instant would differ in the zone that is farthest from this one; 0 if
    /// nothing else may be meant.
    public let minutesAtStake: Int
}

extension ZoneResolution {
    /// The zone that an abbreviation means.
    ///
    /// - Parameters:
    ///   - name: The abbreviation as the text has it.
    ///   - candidates: The zones that it may mean, the likeliest first.
    ///   - date: The day of the time.
    ///   - placeZone: The zone of the place; nil if no place is known.
    /// - Returns: The zone; nil if there is no candidate, and the place's zone has no such
    ///   abbreviation.
    public static func zone(
        forAbbreviation name: String, candidates: [String], on date: CivilDate,
        placeZone: String?
    ) -> ZoneResolution? {
        let noon = Timestamp(date, hour: 12)
        if let placeZone, isMeant(name, candidates, by: placeZone, at: noon) {
            return ZoneResolution(zone: placeZone, isGuess: false, minutesAtStake: 0)
        }
        guard let zone = candidates.first else { return nil }
        let offsets = candidates.compactMap { ZonedTime.offset(of: $0, at: noon) }
        let own = ZonedTime.offset(of: zone, at: noon) ?? 0
        return ZoneResolution(
            zone: zone, isGuess: candidates.count > 1,
            minutesAtStake: offsets.map { abs($0 - own) }.max() ?? 0)
    }

    /// True if the clocks of a place go by an abbreviation.
    private static func isMeant(
        _ name: String, _ candidates: [String], by placeZone: String, at instant: Timestamp
    ) -> Bool {
        if candidates.contains(placeZone) { return true }
        let names = ZonedTime.abbreviations(of: placeZone, around: instant)
        let abbreviation = name.uppercased()
        // Australians leave out the A of AEST.
        let isAustralian = placeZone.hasPrefix("Australia/")
        return names.contains(abbreviation) || isAustralian && names.contains("A" + abbreviation)
    }
}

extension TimeExpression {
    /// The zone of its time at a place.
    ///
    /// - Parameter placeZone: The zone of the place; nil if no place is known.
    /// - Returns: The zone, and how sure it is; nil if the text states none, or none that is known.
    public func zoneResolution(at placeZone: String?) -> ZoneResolution? {
        guard let zoneText, value.time != nil else { return nil }
        let candidates: [String]
        switch zoneCertainty {
        case .certain: candidates = value.zone.map { [$0] } ?? []
        case .ambiguous(let zones): candidates = zones
        case .unknown: candidates = []
        case .none, .local: return nil
        }
        let isAbbreviation = zoneText.utf8.count <= 5 && zoneText.utf8.allSatisfy { $0 >= 0x41 }
        return ZoneResolution.zone(
            forAbbreviation: zoneText, candidates: candidates, on: value.start,
            placeZone: isAbbreviation ? placeZone : nil)
    }
}
