internal import Text

extension Rule {
    /// A day, or a span of days, of an unnamed month behind a preposition: the month is that of a date
    /// before it in its sentence, else the one in which the day comes next.
    static let bareDay = Rule(
        "day of the month", starts: .article,
        examples: [
            "ships on ⟦the 14th⟧.", "due by ⟦the 9th⟧ and", "open until ⟦the 30th⟧, then",
            "talk on ⟦the 12th at 11:00 EST⟧", "from ⟦the 22nd to the 29th⟧.",
            "on ⟦the 4th to 6th⟧, and", "until ⟦the 21st of this month⟧",
        ],
        counterexamples: [
            "on the 13th floor", "by the 20th century", "on the 5th and 6th floors",
            "on the 3rd, 4th and 5th tries", "at the 14th", "on the 15th anniversary",
        ]
    ) { cursor, _ in
        let isSpan = cursor.particleIs([.from, .between], -1)
        guard isSpan || cursor.particleIs([.on, .by, .until, .before], -1), cursor.take([.the]),
            let day = cursor.ordinalDay()
        else { return nil }
        if let last = cursor.lastBareDay(after: day) {
            return Meaning(.days(day, last), form: .relative)
        }
        cursor.takeOfThisMonth()
        return isSpan || !cursor.endsBareDay ? nil : Meaning(.day(day), form: .relative)
    }
}

extension Cursor {
    /// "22nd".
    fileprivate mutating func ordinalDay() -> PartialDay? {
        guard let day = day(), peek(-1)?.term == .ordinalSuffix else { return nil }
        return day
    }

    /// "to the 29th", "and 23rd" behind the day before it.
    fileprivate mutating func lastBareDay(after first: PartialDay) -> PartialDay? {
        attempt { cursor in
            let isPair = cursor.take([.and]) || cursor.take(.ampersand)
            guard isPair || cursor.take([.to, .until, .through]) || cursor.take(.dash) else {
                return nil
            }
            _ = cursor.take([.the])
            guard let last = cursor.ordinalDay(), last.day > first.day,
                !isPair || last.day == first.day + 1
            else { return nil }
            cursor.takeOfThisMonth()
            return cursor.endsBareDay ? last : nil
        }
    }

    /// "of this month", which the days mean without it.
    fileprivate mutating func takeOfThisMonth() {
        let start = index
        guard take([.of]), take([.this, .the]), peek()?.term == .unit(.month) else {
            index = start
            return
        }
        index += 1
    }

    /// Whether what follows counts nothing: a mark, the end, or a small word.
    fileprivate var endsBareDay: Bool {
        guard let next = peek(), !next.startsLine else { return true }
        let follows: BitSet<Particle> = [.at, .and, .from, .until, .by, .for, .in]
        if case .particle(let particle) = next.term {
            return follows.contains(particle) && peek(1)?.isNumber != true
                || particle == .at || particle == .from
        }
        return next.mark != nil && next.mark != .slash && peek(1)?.isNumber != true
    }
}
