internal import CivilTime
internal import Text

extension English {
    /// A day relative to publication.
    static let relativeDayRule = Rule(
        "relative day", starts: [.relativeDay, .particle, .namedHour],
        examples: [
            "⟦Yesterday⟧, the community", "closes ⟦tomorrow⟧!", "⟦today⟧, at last",
            "⟦tonight⟧ in Oslo",
            "ends ⟦next day⟧.", "⟦this evening⟧ at the office",
        ],
        counterexamples: [
            "USA TODAY2", "todays2", "the next day", "next day delivery",
            "a year ago today", "this night",
        ],
        shape: either(namedDay, tonight, thisPartOfDay, nextDay, now).before(cleanEnd))
}

extension English {
    /// "tomorrow", but not the "today" in "a year ago today".
    fileprivate static let namedDay = Pattern<TimeValue> { cursor in
        guard case .relativeDay(let days) = cursor.peek()?.term, cursor.particle(-1) != .ago else {
            return nil
        }
        cursor.index += 1
        return cursor.day(after: days)
    }

    /// "tonight": today, and its night.
    fileprivate static let tonight = Pattern<TimeValue> { cursor in
        guard cursor.peek()?.term == .dayPart(.tonight) else { return nil }
        cursor.index += 1
        var value = cursor.day(after: 0)
        value.dayPart = .tonight
        return value
    }

    /// "this evening": today's; but "this night" may be the one before.
    fileprivate static let thisPartOfDay = Pattern<TimeValue> { cursor in
        guard cursor.take([.this]), let part = English.dayPart.read(&cursor), part != .night,
            part != .tonight
        else { return nil }
        var value = cursor.day(after: 0)
        value.dayPart = part
        return value
    }

    /// "next day"; after "the", it counts from another day.
    fileprivate static let nextDay = Pattern<TimeValue> { $0.day(after: 1) }
        .after(
            check { $0.particle(-1) != .the }, word([.next]),
            check { $0.peek()?.term == .unit(.day) }, units(.day)
        )
        .ifNext(pause)

    /// "now" at the beginning of a span: "between now and 15 November".
    fileprivate static let now = Pattern<TimeValue> { cursor in
        var value = cursor.day(after: 0)
        value.isFragment = true
        return value
    }
    .after(word([.now]))
}

extension Cursor {
    /// The day that is `days` after publication.
    fileprivate func day(after days: Int) -> TimeValue {
        TimeValue(
            .known(.days(scan.context.published.adding(days: days))), form: .relative)
    }
}
