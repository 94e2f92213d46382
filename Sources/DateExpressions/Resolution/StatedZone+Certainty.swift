internal import CivilTime

extension StatedZone {
    /// How surely the words name a zone.
    var certainty: ZoneCertainty {
        if isLocal { return .local }
        return switch candidates.count {
        case 0: .unknown
        case 1: .certain
        default: .ambiguous(candidates: candidates)
        }
    }

    /// What is doubtful about it.
    var ambiguities: [Ambiguity] {
        switch certainty {
        case .unknown: [.unknownZone(text)]
        case .ambiguous(let candidates): [.ambiguousZone(text, candidates: candidates)]
        case .none, .certain, .local: []
        }
    }

    /// The same, without a name that the text spells out but no zone has.
    var checked: StatedZone {
        guard candidates == [text], text != "UTC", !ZonedTime.isKnown(zone: text) else {
            return self
        }
        return StatedZone(text: text, candidates: [])
    }
}
