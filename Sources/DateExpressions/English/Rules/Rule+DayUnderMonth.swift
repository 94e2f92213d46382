internal import CivilTime
internal import Text

extension English {
    /// A day at the start of a line in a list below a heading with the month: "12 – Meetup".
    ///
    /// The number must be separated from what follows, so that "12 talks" stays a count.
    static let dayUnderMonthRule = Rule(
        "day below a month", starts: [.number, .weekday],
        examples: [
            "⟦12⟧ – Meetup in Oslo", "⟦12⟧: Meetup", "⟦12th⟧: Meetup", "⟦3–5⟧: Sprint",
            "⟦3⟧, ⟦4⟧ & ⟦6⟧: Sprint", "⟦30–2⟧: Retreat", "⟦Sat 7⟧: Release party",
            "⟦Saturday, 7⟧ Release party", "⟦7 (Sat)⟧ – Release party", "⟦7 Sat⟧ | Release party",
            "⟦12, 18:00⟧ – Meetup", "⟦12 at 6pm⟧: Meetup", "⟦12⟧ | Meetup | Oslo", "⟦12⟧",
            "⟦12⟧, Oslo", "⟦Sat 7 – Sun 8⟧: Sprint", "⟦Fri 6–Sun 8⟧: Sprint",
            "⟦12⟧\n⟦14⟧ – Sprint", "⟦Tue 3, 18:00 UTC⟧ – Meetup",
        ],
        counterexamples: [
            "12 talks", "12 Kubernetes tips", "12. Meetup", "12:30 – Lunch", "32 – Meetup",
            "0 – Meetup", "12pm: Lunch", "2025 – Meetup", "Meetup: 12", "Room | 12", "12-inch",
            "3.5: a release", "12/7", "12% off", "v12 – out", "12, then more", "10–12 people",
            "9–11 UTC: Lunch", "12+: adults only",
        ],
        needsMonth: true,
        shape: either(
            inOrder(weekday.after(startOfLine).before(comma), daysOfMonth)
                .ifNext(either(endOfDays, name))
                .map { weekday, days in days.on(weekday) },
            inOrder(daysOfMonth.after(startOfLine), followingWeekday.optional())
                .ifNext(endOfDays)
                .map { days, weekday in weekday.map { days.on($0) } ?? days },
            inOrder(daysOfMonth.after(startOfLine), followingWeekday)
                .ifNext(name)
                .map { days, weekday in days.on(weekday) }
        ).map { TimeValue($0.dates(month: nil, year: nil)) })
}

extension English {
    private static let startOfLine = check { $0.peek()?.startsLine == true }

    private static let comma = mark([.comma]).maybe

    /// "12", "12th", "3–5", "3, 4 & 6", "30–2".
    private static let daysOfMonth = either(
        inOrder(numberOfDay.before(spanJoint), numberOfDay)
            .filter { $1.day < $0.day }
            .map { DayRun.through($0, $1) },
        days(followMonth: false).after(check { $0.peek()?.isNumber == true }))

    private static let numberOfDay = day.after(check { $0.peek()?.isNumber == true })

    /// "(Sat)", "Sat".
    private static let followingWeekday = either(
        weekday.after(mark([.open])).before(mark([.close])),
        weekday.after(comma))

    /// Passes if the days are followed by a dash, a colon, a bar, a time, or the end of the line.
    private static let endOfDays = check { cursor in
        guard let next = cursor.peek(), !next.startsLine else { return true }
        switch next.mark {
        case .colon, .dash, .tilde:
            return cursor.peek(1)?.isGlued != true || cursor.peek(1)?.weekday != nil
        case .bar, .open, .paragraph: return true
        case .comma: return cursor.peek(1)?.isCapitalized == true || cursor.isTime(1)
        default: return next.particle == .at && cursor.isTime(1) || cursor.isTime(0)
        }
    }

    /// A capitalized word, which is the name of an event.
    private static let name = check {
        $0.peek()?.isCapitalized == true && $0.peek()?.term == nil
    }
}

extension Cursor {
    /// True if a clear time, such as "18:00" or "6 pm", is `offset` tokens ahead.
    fileprivate func isTime(_ offset: Int) -> Bool {
        var cursor = self
        cursor.index += offset
        guard let time = cursor.writtenTime() else { return false }
        return time.isExplicit
    }
}

extension DayRun {
    /// The same days, with a weekday for the first one.
    fileprivate func on(_ weekday: Weekday) -> DayRun {
        switch self {
        case .one(var day):
            day.weekday = weekday
            return .one(day)
        case .through(var first, let last):
            first.weekday = weekday
            return .through(first, last)
        case .several(var days):
            days[0].weekday = weekday
            return .several(days)
        }
    }
}
