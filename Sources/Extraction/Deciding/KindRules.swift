internal import CivilTime
internal import Items

/// Decides from the words around a date what kind of thing it dates.
struct KindRules {
    /// The words before the date in its field or clause.
    let before: Words
    /// The words behind it.
    let after: Words
    /// The words of the field that names the subject, where the date stands in one of its own.
    let subject: Words
    let when: When

    /// The kind, and the name of the rule that spoke.
    func kind() -> (kind: Kind, rule: String) {
        if isWindow { return (.window, "window: both ends of a period to act in") }
        if Cues.deadlineBefore.end(before) && !goesOn || endsSomething(before) {
            return (.deadline, "deadline: by or until")
        }
        if opensThen { return (.opening, "opening: the words before") }
        if Cues.deadline.occur(in: before) || isPriceRise || isHandedIn
            || Cues.deadlineBehind.occur(in: after.first(Self.reach, from: 0))
        {
            return (.deadline, "deadline: its words")
        }
        if opens(before) { return (.opening, "opening: its words") }
        if Cues.strongDeadline.occur(in: subject) || endsSomething(subject)
            || Cues.bareDeadline.end(subject)
        {
            return (.deadline, "deadline: its subject")
        }
        if opens(subject) { return (.opening, "opening: its subject") }
        return (.event, "event")
    }

    /// How many words behind a date may still say what it is.
    private static let reach = 6

    private var isWindow: Bool {
        when.end != nil && !when.isVague
            && (Cues.window.occur(in: before) || Cues.window.occur(in: subject)
                || isPermitted && Cues.spanBefore.end(before))
            && !Cues.meeting.occur(in: before)
    }

    /// Whether words end with "end" or the like and say that something can be done until then.
    private func endsSomething(_ words: Words) -> Bool {
        Cues.endBefore.end(words)
            && (Cues.participation.occur(in: words) || Cues.window.occur(in: words)
                || Cues.window.occur(in: subject))
    }

    /// Whether what can be done begins on the date: "ticket sales start on".
    private var opensThen: Bool {
        let near = before.last(Self.reach, before: Int.max)
        return when.end == nil && Cues.openingBefore.end(before) && !Cues.former.end(before)
            && (Cues.window.occur(in: near) || Cues.window.occur(in: subject) || isPermitted)
    }

    private var isPermitted: Bool {
        Cues.permission.occur(in: before) && Cues.participation.occur(in: before)
    }

    /// Whether nothing but what must be handed in stands before the date: "Abstracts: 1 March".
    private var isHandedIn: Bool {
        when.end == nil && Cues.handedIn.cover(before)
    }

    /// "Prices for the full pass go up": the last day of the old ones.
    private var isPriceRise: Bool {
        guard let price = Cues.price.last(in: before) else { return false }
        return Cues.rising.occur(in: before.first(Self.reach, from: price.upperBound))
    }

    /// Whether "until" says how long an event goes on, or to when it was put off.
    private var goesOn: Bool {
        let untilOnly = Cues.untilWords.end(before)
        return untilOnly
            && (Cues.continuation.occur(in: before) || Cues.moved.occur(in: before)
                || Cues.postponed.occur(in: before))
            && !Cues.participation.occur(in: before)
    }

    private func opens(_ words: Words) -> Bool {
        guard Cues.window.occur(in: words) else { return false }
        return Cues.opening.occur(in: words) || Cues.starting.occur(in: words)
    }
}
