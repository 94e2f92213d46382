internal import CivilTime
internal import Items

/// Windows whose closing date changes: "nominations have been extended to 5 May" gives only the
/// closing date, like a deadline.
extension Facts {
    /// True if these facts are a window and a mention gives it another closing date.
    func isExtended(by mention: Facts, status: AnnouncementStatus) -> Bool {
        guard kind == .window, recurrence == nil, !when.isVague, when.end != nil else {
            return false
        }
        return mention.kind == .deadline && status == .moved && mention.recurrence == nil
            && !mention.when.isVague && mention.when.end == nil && mention.when.start > when.start
    }
}

extension ClusterFeatures {
    /// True if the cluster is a window and a mention gives it another closing date.
    func isExtended(by mention: MentionFeatures) -> Bool {
        !mention.isUndated && facts.isExtended(by: mention.facts, status: mention.status)
    }

    /// The cluster's dates after a mention: a new closing date keeps the opening date.
    func when(statedBy mention: MentionFeatures) -> When {
        isExtended(by: mention) ? facts.when.closing(at: mention.facts.when) : mention.facts.when
    }
}

extension MentionFeatures {
    /// The kinds of item that a mention may be about: an extended deadline may be the closing date
    /// of a window.
    static func kinds(of facts: Facts, status: AnnouncementStatus) -> [Kind] {
        facts.kind == .deadline && status == .moved ? [.deadline, .window] : [facts.kind]
    }
}

extension When {
    /// The window with another closing date.
    ///
    /// The opening keeps its time of day only if that is in the zone of the closing date, since a
    /// date has one zone.
    func closing(at close: When) -> When {
        let isInOneZone = close.time == nil || close.zone == zone
        guard let time, isInOneZone else {
            return .days(start, through: close.start, until: close.time, zone: close.zone)
        }
        return .minute(time, on: start, zone: zone, through: close.start, until: close.time)
    }
}
