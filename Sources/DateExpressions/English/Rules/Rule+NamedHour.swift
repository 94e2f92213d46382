internal import CivilTime
internal import Text

extension Rule {
    /// An hour by its name, which counts only beside a date.
    static let namedHour = Rule(
        "named hour", starts: [.namedHour, .particle, .number],
        examples: [
            "⟦5 May at noon⟧", "by ⟦midnight on 5 May⟧", "⟦5 May, EOD PT⟧", "⟦12 noon UTC, 5 May⟧",
            "by ⟦end of day AoE on May 5⟧",
        ],
        counterexamples: ["at noon", "EOD", "midnight", "end of day"]
    ) { cursor, _ in
        guard cursor.startsCleanly else { return nil }
        let isClosing = cursor.particleIs([.by, .until, .before], -1)
        if cursor.peek()?.number == 12 { cursor.index += 1 }
        guard let hour = cursor.namedHour(), cursor.endsCleanly else { return nil }
        let zone = cursor.zone()
        // Without a zone, the end of a day is no more than the day.
        if hour == .endOfDay, zone == nil { return nil }
        return Clock(hour, isClosing: isClosing, zone: zone).map { Meaning(clock: $0) }
    }
}

extension Cursor {
    fileprivate mutating func namedHour() -> NamedHour? {
        if case .hour(let hour) = peek()?.term {
            index += 1
            return hour
        }
        guard take([.end]), take([.of]) else { return nil }
        _ = take([.the])
        guard peek()?.term == .unit(.day) else { return nil }
        index += 1
        return .endOfDay
    }
}

extension Clock {
    /// The time that a name means; a midnight by which something ends is the end of the day.
    fileprivate init?(_ hour: NamedHour, isClosing: Bool, zone: StatedZone?) {
        let lastMinute = TimeOfDay(hour: 23, minute: 59)
        let time =
            switch hour {
            case .noon: TimeOfDay(hour: 12, minute: 0)
            case .midnight: isClosing ? lastMinute : TimeOfDay(hour: 0, minute: 0)
            case .endOfDay: lastMinute
            }
        guard let time else { return nil }
        self.init(start: time, zone: zone, ambiguities: hour == .midnight ? [.midnight] : [])
    }
}
