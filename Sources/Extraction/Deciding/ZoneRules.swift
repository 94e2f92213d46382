internal import CivilTime
internal import DateExpressions
internal import Geography

/// Decides in which zone a time is meant.
struct ZoneRules {
    let reading: TimeExpression
    let location: Location?

    /// The time in its zone, and a note where that is a guess.
    func when(_ when: When) -> (when: When, note: String?) {
        guard when.time != nil else { return (when, nil) }
        switch reading.zoneCertainty {
        case .certain: return (when, nil)
        case .ambiguous(let candidates):
            let local = location?.zone.flatMap { zone in candidates.first { $0 == zone } }
            let chosen = local ?? when.zone
            let note = local == nil ? "the zone \(reading.zoneText ?? "") is a guess" : nil
            return (when.inZone(chosen), note)
        case .local, .none:
            guard let zone = location?.zone else { return (when.inZone(nil), "no zone is stated") }
            return (when.inZone(zone), "the zone is the place's")
        case .unknown: return (when.inZone(nil), "the zone is not known")
        }
    }
}
