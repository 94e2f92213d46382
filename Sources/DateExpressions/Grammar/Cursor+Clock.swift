internal import CivilTime
internal import Text

/// A time as it is written, before the words around it say what is missing.
struct WrittenTime: Hashable, Sendable {
    let hour: Int
    let minute: Int
    /// "am" or "pm".
    var meridiem: Meridiem?
    /// Whether the writing alone shows that it is a time: "15:30", "3pm", "20 Uhr".
    let isExplicit: Bool
    /// Whether minutes follow two digits and a dot, which versions and dates have as well: "15.30".
    var isDotted = false
    /// Whether a dash stands before it, as between two times and two days.
    var isDashed = false
}

extension WrittenTime {
    /// The time of day, where 24:00 is the day's last minute; nil where no clock shows it.
    var timeOfDay: TimeOfDay? {
        guard let meridiem else {
            return hour == 24 && minute == 0
                ? TimeOfDay(hour: 23, minute: 59) : TimeOfDay(hour: hour, minute: minute)
        }
        if hour > 12 { return meridiem == .afternoon ? TimeOfDay(hour: hour, minute: minute) : nil }
        guard hour > 0 else { return nil }
        return TimeOfDay(hour: hour % 12 + (meridiem == .afternoon ? 12 : 0), minute: minute)
    }
}

extension Cursor {
    /// "15:30", "3pm", "3:30 p.m.", "15.30", "19h30", "1900" or a bare hour.
    mutating func writtenTime() -> WrittenTime? {
        attempt { cursor in
            guard let token = cursor.peek(), let number = token.number else { return nil }
            cursor.index += 1
            if token.digits == 4 { return cursor.compactTime(number) }
            guard token.digits <= 2, number <= 24 else { return nil }
            let (minute, isClear) = cursor.minutes()
            let meridiem =
                cursor.meridiem() ?? (number == 12 && minute != nil ? cursor.noon() : nil)
            let isNamed = meridiem == nil && cursor.take([.oClock])
            if minute == nil, meridiem == nil, !isNamed, !cursor.endsCleanly { return nil }
            return WrittenTime(
                hour: number, minute: minute ?? 0, meridiem: meridiem,
                isExplicit: isClear || isNamed || meridiem != nil,
                isDotted: minute != nil && !isClear && token.digits == 2)
        }
    }

    /// The "noon" of "12:00 noon".
    private mutating func noon() -> Meridiem? {
        guard peek()?.term == .hour(.noon) else { return nil }
        index += 1
        return .afternoon
    }

    /// "am", "p.m.".
    mutating func meridiem() -> Meridiem? {
        attempt { cursor in
            guard let token = cursor.peek() else { return nil }
            if case .meridiem(let meridiem) = token.term {
                cursor.index += 1
                return meridiem
            }
            let isMorning = token.term == .particle(.alphaA)
            guard isMorning || token.term == .particle(.alphaP) else { return nil }
            cursor.index += 1
            guard cursor.takeGlued(.dot), cursor.peek()?.isGlued == true, cursor.take([.alphaM])
            else { return nil }
            _ = cursor.takeGlued(.dot)
            return isMorning ? .morning : .afternoon
        }
    }
}

extension Cursor {
    /// Hours and minutes without a mark: only together with a zone or "hours".
    private mutating func compactTime(_ number: Int) -> WrittenTime? {
        let hundred = 100
        guard number / hundred <= 24, number % hundred < 60 else { return nil }
        _ = take([.hours]) || peek()?.isGlued == true && take([.alphaH])
        return WrittenTime(hour: number / hundred, minute: number % hundred, isExplicit: false)
    }

    /// ":30", with seconds or not; and whether the mark makes a time of it for sure.
    private mutating func minutes() -> (minute: Int?, isClear: Bool) {
        let read: (Int, Bool)? = attempt { cursor in
            guard let mark = cursor.peek(), mark.isGlued else { return nil }
            let isHour = mark.term == .particle(.alphaH)
            guard isHour || mark.mark == .colon || mark.mark == .dot, let token = cursor.peek(1),
                token.isGlued, token.digits == 2, let minute = token.number, minute < 60
            else { return nil }
            cursor.index += 2
            cursor.skipSeconds()
            guard cursor.endsTime else { return nil }
            return (minute, mark.mark != .dot)
        }
        return (read?.0, read?.1 ?? false)
    }

    private mutating func skipSeconds() {
        guard peek()?.mark == .colon, peek()?.isGlued == true, let token = peek(1), token.isGlued,
            token.digits == 2
        else { return }
        index += 2
    }

    /// Whether a time ends here and does not go on as a version, an address or a verse.
    private var endsTime: Bool {
        guard let next = peek(), next.isGlued else { return true }
        switch next.kind {
        case .number: return false
        case .word:
            switch next.term {
            case .meridiem, .zone, .particle(.alphaA), .particle(.alphaP), .particle(.alphaZ),
                .particle(.alphaH), .particle(.hours):
                return true
            default: return false
            }
        case .mark(.dot), .mark(.colon):
            return peek(1)?.isNumber != true || peek(1)?.isGlued != true
        case .mark: return true
        }
    }
}
