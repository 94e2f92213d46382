internal import CivilTime
internal import Items

/// A window that closes on another day than before: "nominations have been extended to 5 May" speaks of
/// the close alone, as a deadline would.
extension Facts {
    /// True if a mention gives this window another close.
    func isExtended(by mention: Facts, stance: Mention.Stance) -> Bool {
        guard kind == .window, recurrence == nil, !when.isVague, when.end != nil else {
            return false
        }
        return mention.kind == .deadline && stance == .moved && mention.recurrence == nil
            && !mention.when.isVague && mention.when.end == nil && mention.when.start > when.start
    }
}

extension StoryTraits {
    /// True if a mention gives the window that the story is of another close.
    func isExtended(by mention: Traits) -> Bool {
        !mention.isUndated && facts.isExtended(by: mention.facts, stance: mention.stance)
    }

    /// The dates of the story as a mention gives them.
    func when(toldBy mention: Traits) -> When {
        isExtended(by: mention) ? facts.when.closing(at: mention.facts.when) : mention.facts.when
    }
}

extension Traits {
    /// The kinds of what a mention may be about: a deadline that is put off may be a window's close.
    static func kinds(of facts: Facts, stance: Mention.Stance) -> [Kind] {
        facts.kind == .deadline && stance == .moved ? [.deadline, .window] : [facts.kind]
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
