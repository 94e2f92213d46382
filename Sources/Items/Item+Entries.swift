internal import CivilTime

extension Item {
    /// The item as the entries that calendars and lists show.
    ///
    /// A window becomes its opening and its close, each at its own time. A repeating item gets an
    /// extra entry for each occurrence that is cancelled or moved.
    public var entries: [Item] {
        if let rule = facts.recurrence { return [self] + rule.exceptions.map(standIn) }
        guard isShownInTwo else { return [self] }
        let when = facts.when
        var opening = edge(.opening, "opens", at: when.time, on: when.start)
        var close = edge(.deadline, "closes", at: when.endTime, on: when.lastDay)
        opening.uid = Self.openingUID(of: uid)
        opening.sibling = uid
        close.sibling = opening.uid
        return [opening, close]
    }

    /// True if calendars show the item as two entries, an opening and a close.
    public var isShownInTwo: Bool {
        facts.kind == .window && facts.when.end != nil && !facts.when.isVague
            && facts.recurrence == nil
    }

    /// The entry for an occurrence that is cancelled, or moved to another day or time.
    private func standIn(for exception: Recurrence.Exception) -> Item {
        var standIn = self
        standIn.uid = UID(uid.text + "-" + exception.day.basic)
        standIn.facts.when = facts.when.occurrence(at: exception)
        standIn.facts.recurrence = nil
        standIn.parent = uid
        if exception.newDay == nil {
            standIn.status = .cancelled
        } else {
            standIn.facts.title += " (moved from \(exception.day.wording))"
        }
        return standIn
    }

    /// The UID of the entry for the opening of a window.
    ///
    /// The entry for the close has the UID of the window.
    private static func openingUID(of window: UID) -> UID { UID(window.text + "-opening") }

    private func edge(
        _ kind: Kind, _ verb: String, at time: TimeOfDay?, on day: CivilDate
    ) -> Item {
        var edge = self
        edge.facts.kind = kind
        edge.facts.title += " (\(verb))"
        edge.facts.when =
            time.map { .minute($0, on: day, zone: facts.when.zone) } ?? .days(day)
        return edge
    }
}
