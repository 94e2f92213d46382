public import CivilTime

/// The meaning of a zone's abbreviation for an event at a place.
///
/// `CST` is the time in Chicago, Taipei, Mexico City, and Winnipeg: if the abbreviation is used at
/// the place of the event, that zone is meant.
public struct ZoneResolution: Hashable, Sendable {
    /// The IANA zone.
    public let zone: String
    /// True if neither the abbreviation nor the place decides, so that the most likely zone was
    /// chosen.
    public let isGuess: Bool
    /// The largest difference in minutes that another possible zone would make; 0 if there is none.
    public let minutesAtStake: Int
}

extension ZoneResolution {
    /// The zone that an abbreviation means.
    ///
    /// - Parameters:
    ///   - name: The abbreviation as written.
    ///   - candidates: The zones that it may mean, the most likely first.
    ///   - date: The day of the time.
    ///   - placeZone: The zone of the place; nil if no place is known.
    /// - Returns: The zone; nil if there is no candidate and the abbreviation is not used at the
    ///   place.
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

    /// True if the zone of a place is one of the candidates, or uses the abbreviation.
    private static func isMeant(
        _ name: String, _ candidates: [String], by placeZone: String, at instant: Timestamp
    ) -> Bool {
        if candidates.contains(placeZone) { return true }
        let names = ZonedTime.abbreviations(of: placeZone, around: instant)
        let abbreviation = name.uppercased()
        // Australians also write "EST" for AEST.
        let isAustralian = placeZone.hasPrefix("Australia/")
        return names.contains(abbreviation) || isAustralian && names.contains("A" + abbreviation)
    }
}

extension TimeExpression {
    /// The zone of the expression's time at a place.
    ///
    /// - Parameter placeZone: The zone of the place; nil if no place is known.
    /// - Returns: The zone, which may be a guess; nil if the expression has no time, or its zone is
    ///   not known.
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
