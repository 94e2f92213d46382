internal import CivilTime
internal import Items

/// A window that closes on another day than before: "nominations have been extended to 5 May" speaks of
/// the close alone, as a deadline would.
extension Facts {
    /// True if a mention gives this window another close.
    func isExtended(by mention: Facts, status: AnnouncementStatus) -> Bool {
        guard kind == .window, recurrence == nil, !when.isVague, when.end != nil else {
            return false
        }
        return mention.kind == .deadline && status == .moved && mention.recurrence == nil
            && !mention.when.isVague && mention.when.end == nil && mention.when.start > when.start
    }
}

extension ClusterFeatures {
    /// True if a mention gives the window that the cluster is of another close.
    func isExtended(by mention: MentionFeatures) -> Bool {
        !mention.isUndated && facts.isExtended(by: mention.facts, status: mention.status)
    }

    /// The dates of the cluster as a mention gives them.
    func when(statedBy mention: MentionFeatures) -> When {
        isExtended(by: mention) ? facts.when.closing(at: mention.facts.when) : mention.facts.when
    }
}

extension MentionFeatures {
    /// The kinds of what a mention may be about: a deadline that is put off may be a window's close.
    static func kinds(of facts: Facts, status: AnnouncementStatus) -> [Kind] {
        facts.kind == .deadline && status == .moved ? [.deadline, .window] : [facts.kind]
    }
}

extension When {
    /// The same days up to another close; the opening keeps its hour if that is in the zone of the
    /// close, since a date has one zone.
    func closing(at close: When) -> When {
        let isInOneZone = close.time == nil || close.zone == zone
        guard let time, isInOneZone else {
            return .days(start, through: close.start, until: close.time, zone: close.zone)
        }
        return .minute(time, on: start, zone: zone, through: close.start, until: close.time)
    }
}
