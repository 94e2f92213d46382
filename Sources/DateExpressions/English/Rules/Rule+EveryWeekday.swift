internal import CivilTime
internal import Text

extension English {
    /// Weekdays that repeat each week, or every few weeks.
    static let everyWeekdayRule = Rule(
        "every weekday",
        starts: [
            .particle, .bound, .frequency, .pluralWeekday, .unit, .weekday, .number, .cardinal,
        ],
        examples: [
            "⟦every Thursday⟧", "⟦weekly on Tuesday⟧", "⟦bi-weekly on Mondays⟧",
            "⟦every other Wednesday⟧", "⟦every two weeks on Friday⟧", "⟦each Monday and Friday⟧",
            "on ⟦Mondays and Fridays⟧", "⟦Every 2nd Tuesday⟧", "⟦Tuesdays and Thursdays⟧ we meet",
            "⟦biweekly on Thursdays⟧", "⟦weekly, every Monday⟧", "⟦every other Wed⟧",
            "⟦every Monday to Friday⟧", "⟦weekdays at 09:00 UTC⟧", "⟦every weekday⟧",
            "⟦every other weekend⟧", "⟦six Tuesdays from 2 September⟧", "⟦every three Fridays⟧",
            "⟦Friday evenings⟧", "⟦weekday mornings at 9:00⟧",
            "⟦once a week on Sunday⟧", "⟦alternate Thursdays⟧", "⟦every two weeks, Wed 17:00⟧",
            "⟦twice a week on Tuesday and Thursday⟧",
        ],
        counterexamples: [
            "every Tom", "weekly news", "every two weeks", "each first", "Game Dev Fridays",
            "on odd Mondays", "six Tuesdays", "a weekday", "first mondays of the web",
            "alternate tracks", "every two weeks, Wednesday 10 September",
        ],
        shape: either(everyFewWeeks, countedWeekdays, pluralWeekdays, partsOfWeekdays)
            .after(check { $0.particle(-1) != .alternating }))
}

extension English {
    /// "every other Wednesday", "weekly on Tuesday", "every three Fridays".
    fileprivate static let everyFewWeeks = inOrder(weeklyInterval, weekdaySet)
        .map { interval, weekdays in
            TimeValue(Recurrence(.weekly, interval: interval, byDay: weekdays.byDay))
        }

    /// "six Tuesdays from": that many, counted from the date that follows.
    fileprivate static let countedWeekdays = inOrder(count, pluralWeekday)
        .filter { count, _ in count > 1 }
        .after(cleanStart)
        .ifNext(word([.from, .starting]).unlessNext(word([.now])))
        .map { count, day in
            TimeValue(
                Recurrence(.weekly, byDay: [Recurrence.ByDay(day)], end: .count(count)),
                isFragment: true)
        }

    /// "Mondays and Fridays", unless it is part of a name.
    fileprivate static let pluralWeekdays =
        weekdaySet
        .filter(\.isPlural)
        .after(cleanStart, startOfPlural)
        .before(check { !$0.isPartOfName })
        .map { TimeValue(Recurrence(.weekly, byDay: $0.byDay)) }
}

extension English {
    /// "Friday evenings", "weekday mornings".
    fileprivate static let partsOfWeekdays = inOrder(weekdaySet, pluralPartOfDay)
        .filter { weekdays, _ in !weekdays.isPlural || weekdays.days.count == 5 }
        .after(cleanStart)
        .map { weekdays, part in
            var value = TimeValue(Recurrence(.weekly, byDay: weekdays.byDay))
            value.dayPart = part
            return value
        }

    /// "every", "every other", "every two weeks on", "bi-weekly on"; the value is the number of
    /// weeks.
    fileprivate static let weeklyInterval = either(
        frequency.filter { $0.unit == .weekly }.map(\.interval)
            .before(
                mark([.comma]).maybe, word([.on]).maybe, word([.every, .each]).maybe,
                the.maybe),
        everyNth.after(word([.every, .each]))
            .before(units(.week), word([.on]), the.maybe),
        // "Every two weeks, Wed 17:00"; but "every two weeks, Wednesday 5 May" names a day.
        everyNth.after(word([.every, .each]))
            .before(units(.week), mark([.comma])).ifNext(weekdayWithoutDay),
        everyNth.after(word([.every, .each])).before(units(.fortnight), word([.on])).map { $0 * 2 },
        word([.alternate]).map { 2 }.ifNext(anyWeekday.ignored),
        word([.once, .twice]).before(aWeek, word([.on]).maybe).map { 1 },
        word([.other]).map { 2 }.after(word([.every, .each])),
        // "Every 2nd Tuesday" means every other one, but "every third Tuesday" one per month.
        ordinal.filter { $0 == 2 }.after(word([.every, .each]))
            .unlessNext(weekdayOfPeriod),
        count.after(word([.every, .each])).ifNext(pluralWeekdayAhead),
        word([.every, .each]).map { 1 })
}

extension English {
    /// Passes if plural weekdays may begin here: capitalized, and not counted by a number.
    ///
    /// "Six Mondays" and "first mondays" are not every Monday. "Weekends" must follow "on" or "at",
    /// or begin an entry.
    fileprivate static let startOfPlural = check { cursor in
        guard let token = cursor.peek(), let term = token.term else { return false }
        switch cursor.peek(-1)?.term {
        case .cardinal, .ordinal, .ordinalSuffix: return false
        default: break
        }
        switch term {
        case .units(.weekend):
            return cursor.particleIs([.on, .at], -1)
                || cursor.isAtStartOfEntry
                    && (cursor.peek(1)?.isWord != true || cursor.particleIs([.at, .from], 1))
        case .units: return true
        default: return token.isCapitalized && cursor.peek(-1)?.isNumber != true
        }
    }

    /// "a week", "each week".
    fileprivate static let aWeek = units(.week).after(word([.alphaA, .every, .each]))

    /// Passes if "Fridays" follows.
    fileprivate static let pluralWeekdayAhead = pluralWeekday.ignored

    /// A weekday without the number of a day or the name of a month next to it.
    fileprivate static let weekdayWithoutDay = anyWeekday.ignored.ifNext(
        check { cursor in
            guard let next = cursor.peek(cursor.peek()?.mark == .comma ? 1 : 0) else { return true }
            return !next.isMonth && (!next.isNumber || cursor.peek(1)?.mark == .colon)
        })

    /// "Tuesday of the month", "Tuesday in May": a counted weekday.
    fileprivate static let weekdayOfPeriod = either(
        word([.of, .in, .each, .every]), frequency.ignored
    ).after(anyWeekday.ignored)
}

extension WeekdaySet {
    /// The weekdays in the form that a rule needs.
    var byDay: [Recurrence.ByDay] { days.map { Recurrence.ByDay($0) } }
}
