internal import CivilTime
internal import Text

extension English {
    /// A named hour, which counts only next to a date.
    static let namedHourRule = Rule(
        "named hour", starts: [.namedHour, .particle, .number, .article],
        examples: [
            "⟦5 May at noon⟧", "by ⟦midnight on 5 May⟧", "⟦5 May, EOD PT⟧", "⟦12 noon UTC, 5 May⟧",
            "by ⟦end of day AoE on May 5⟧", "⟦5 May from noon to midnight UTC⟧",
            "⟦5 May from noon to 5pm⟧", "⟦end of 5 May⟧", "⟦the end of today⟧",
            "⟦5 May (end of day, AoE)⟧",
        ],
        counterexamples: ["at noon", "EOD", "midnight", "end of day", "end of 5 talks"],
        shape: either(namedHours, endOfNamedDay).map { TimeValue(clock: $0) })
}

extension English {
    /// "noon", "midnight UTC", "noon to 5pm".
    fileprivate static let namedHours = Pattern<ClockValue> { cursor in
        guard cursor.startsCleanly else { return nil }
        let isClosing = cursor.particleIs([.by, .until, .before], -1)
        if cursor.peek()?.number == 12 { cursor.index += 1 }
        guard let hour = cursor.namedHour(), cursor.endsCleanly else { return nil }
        var clock = ClockValue(first: WrittenTime(hour, isClosing: isClosing))
        clock.zone = cursor.zoneAfterTime() ?? (hour == .endOfDay ? cursor.zoneAfterComma() : nil)
        clock.last = cursor.timeAfterNamedHour()
        if clock.last != nil { clock.lastZone = cursor.zoneAfterTime() }
        // Without a zone, the end of a day adds nothing to the day.
        return hour == .endOfDay && clock.zone == nil ? nil : clock
    }

    /// "the end of" before a day.
    fileprivate static let endOfNamedDay = word([.end])
        .after(the.maybe)
        .before(word([.of]), the.maybe)
        .ifNext(dayByName)
        .map { ClockValue(first: WrittenTime(.endOfDay, isClosing: true)) }
}

extension English {
    /// Passes if a day follows: "5 May", "March 27", "Sunday", "tomorrow".
    fileprivate static let dayByName = either(
        check { cursor in
            switch cursor.peek()?.term {
            case .weekday, .relativeDay: true
            default: false
            }
        },
        inOrder(day, word([.of]).maybe, isMonthName).ignored,
        inOrder(monthName, day).ignored)
}

extension Cursor {
    /// The zone in "end of day, AoE".
    fileprivate mutating func zoneAfterComma() -> StatedZone? {
        attempt { cursor in
            guard cursor.take(.comma) else { return nil }
            return cursor.zoneAfterTime()
        }
    }

    fileprivate mutating func namedHour() -> NamedHour? {
        if case .hour(let hour) = peek()?.term {
            index += 1
            return hour
        }
        return attempt { cursor in
            _ = cursor.take([.the])
            guard cursor.take([.end]), cursor.take([.of]) else { return nil }
            _ = cursor.take([.the])
            guard cursor.peek()?.term == .unit(.day) else { return nil }
            cursor.index += 1
            return .endOfDay
        }
    }

    /// "to 5pm", "to midnight" after "noon".
    fileprivate mutating func timeAfterNamedHour() -> WrittenTime? {
        attempt { cursor in
            guard cursor.take(.dash) || cursor.take([.to, .until, .through, .and]) else {
                return nil
            }
            if let hour = cursor.namedHour(), hour != .endOfDay {
                return WrittenTime(hour, isClosing: false)
            }
            guard let time = cursor.writtenTime(), time.isExplicit else { return nil }
            return time
        }
    }
}

extension WrittenTime {
    /// The time of a named hour; midnight as a closing time is the end of the day.
    fileprivate init(_ hour: NamedHour, isClosing: Bool) {
        switch hour {
        case .noon: self.init(hour: 12, minute: 0, meridiem: .afternoon, isExplicit: true)
        case .midnight:
            self.init(
                hour: 0, minute: 0, isExplicit: true, isEndOfDay: isClosing, isMidnight: true)
        case .endOfDay:
            self.init(hour: 23, minute: 59, isExplicit: true, isEndOfDay: true)
        }
    }
}
