internal import CivilTime

extension StatedZone {
    /// How certain the zone is.
    var certainty: ZoneCertainty {
        if isLocal { return .local }
        return switch candidates.count {
        case 0: .unknown
        case 1: .certain
        default: .ambiguous(candidates: candidates)
        }
    }

    /// An ambiguity if the zone is unknown or has several meanings; otherwise empty.
    var ambiguities: [Ambiguity] {
        switch certainty {
        case .unknown: [.unknownZone(text)]
        case .ambiguous(let candidates): [.ambiguousZone(text, candidates: candidates)]
        case .none, .certain, .local: []
        }
    }

    /// An ambiguity if the abbreviation is for the other half of the year, as `EST` is in July.
    func ambiguities(at time: TimeOfDay, on date: CivilDate) -> [Ambiguity] {
        guard let seasonalOffset, let zone = candidates.first,
            let instant = ZonedTime.instant(of: time, on: date, zone: zone),
            let offset = ZonedTime.offset(of: zone, at: instant), offset != seasonalOffset
        else { return [] }
        return [.otherSeason(zone: text, minutes: seasonalOffset - offset)]
    }

    /// The stated zone, with no candidates if the text spells out an IANA name that does not exist.
    var checked: StatedZone {
        guard candidates == [text], text != "UTC", !ZonedTime.isKnown(zone: text) else {
            return self
        }
        return StatedZone(text: text, candidates: [])
    }
}
