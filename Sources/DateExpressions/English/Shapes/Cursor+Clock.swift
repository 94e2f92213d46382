internal import CivilTime
internal import Text

extension Cursor {
    /// "15:30", "3pm", "3:30 p.m.", "15.30", "19h30", "1900", "18h", "8 o'clock" or a bare hour.
    mutating func writtenTime() -> WrittenTime? {
        attempt { cursor in
            guard let token = cursor.peek(), let number = token.number else { return nil }
            cursor.index += 1
            if token.digits == 3 || token.digits == 4 { return cursor.compactTime(number, token) }
            guard token.digits <= 2, number <= 24 else { return nil }
            let (minute, isClear) = cursor.minutes()
            let meridiem =
                cursor.meridiem() ?? (number == 12 && minute != nil ? cursor.noon() : nil)
            let isNamed = meridiem == nil && (cursor.takeOClock() || cursor.takeHourLetter(number))
            let isRough = cursor.take([.ish])
            if minute == nil, meridiem == nil, !isNamed, !isRough, !cursor.endsCleanly {
                return nil
            }
            return WrittenTime(
                hour: number, minute: minute ?? 0, meridiem: meridiem,
                isExplicit: isClear || isNamed || meridiem != nil,
                isDotted: minute != nil && !isClear && token.digits == 2,
                isShort: token.digits == 1 || minute == nil && !isNamed)
        }
    }

    /// "seven", "nine thirty", "one thirty pm", "half past seven": hours and minutes in words.
    mutating func timeInWords() -> WrittenTime? {
        timeByQuarters()
            ?? attempt { cursor in
                guard case .cardinal(let hour) = cursor.peek()?.term, hour <= 12 else { return nil }
                cursor.index += 1
                let minute = cursor.minutesInWords()
                let meridiem = cursor.meridiem()
                let isNamed = meridiem == nil && minute == nil && cursor.takeOClock()
                return WrittenTime(
                    hour: hour, minute: minute ?? 0, meridiem: meridiem,
                    isExplicit: isNamed || meridiem != nil, isShort: true)
            }
    }

    /// "half past seven", "a quarter to 8", "ten past three pm", "20 minutes to noon".
    private mutating func timeByQuarters() -> WrittenTime? {
        attempt { cursor in
            _ = cursor.take([.alphaA])
            guard let minutes = cursor.minutesOfHour() else { return nil }
            _ = cursor.takeGlued(.dash)
            let isPast = cursor.take([.past, .after])
            guard isPast || cursor.take([.to, .before]) else { return nil }
            guard let hour = cursor.count(), (1...12).contains(hour) else { return nil }
            let meridiem = cursor.meridiem()
            _ = cursor.takeOClock()
            let full = isPast ? hour : hour == 1 ? 12 : hour - 1
            return WrittenTime(
                hour: full, minute: isPast ? minutes : 60 - minutes, meridiem: meridiem,
                isExplicit: meridiem != nil, isShort: true)
        }
    }

    /// "half" (30), "quarter" (15).
    private mutating func minutesOfHour() -> Int? {
        if take([.half]) { return 30 }
        guard peek()?.term == .unit(.quarter) else { return nil }
        index += 1
        return 15
    }

    /// "am", "p.m.", "p m", the "a" in "9a", and "in the morning".
    mutating func meridiem() -> Meridiem? {
        halfOfDay()
            ?? attempt { cursor in
                guard let token = cursor.peek() else { return nil }
                if case .meridiem(let meridiem) = token.term {
                    cursor.index += 1
                    return meridiem
                }
                let isMorning = token.particle == .alphaA
                guard isMorning || token.particle == .alphaP else { return nil }
                cursor.index += 1
                guard cursor.takeRestOfMeridiem() || token.isGlued && cursor.endsCleanly else {
                    return nil
                }
                return isMorning ? .morning : .afternoon
            }
    }
}

extension Cursor {
    /// "in the morning", "in the afternoon", "in the evening".
    private mutating func halfOfDay() -> Meridiem? {
        attempt { cursor in
            guard cursor.take([.in]), cursor.take([.the]) else { return nil }
            switch English.dayPart.read(&cursor) {
            case .morning: return .morning
            case .afternoon, .evening: return .afternoon
            case .night, .tonight, nil: return nil
            }
        }
    }

    /// Hours and minutes without a mark, which need a zone, "hours", or "pm".
    private mutating func compactTime(_ number: Int, _ token: Token) -> WrittenTime? {
        let hundred = 100
        guard number / hundred <= 24, number % hundred < 60 else { return nil }
        let meridiem = peek()?.isGlued == true || token.digits == 4 ? meridiem() : nil
        let isNamed =
            token.digits == 4 && take([.hours]) || peek()?.isGlued == true && take([.alphaH])
            || meridiem == nil && take([.ish])
        guard meridiem != nil || isNamed || token.digits == 4 else { return nil }
        return WrittenTime(
            hour: number / hundred, minute: number % hundred, meridiem: meridiem,
            isExplicit: meridiem != nil || isNamed)
    }

    /// The "noon" in "12:00 noon".
    private mutating func noon() -> Meridiem? {
        guard peek()?.term == .hour(.noon) else { return nil }
        index += 1
        return .afternoon
    }

    /// Reads the ".m." in "p.m.", or the "m" in "p m".
    private mutating func takeRestOfMeridiem() -> Bool {
        attempt { cursor in
            let isDotted = cursor.takeGlued(.dot)
            guard isDotted ? cursor.peek()?.isGlued == true : cursor.peek()?.isGlued == false,
                cursor.take([.alphaM])
            else { return nil }
            if isDotted { _ = cursor.takeGlued(.dot) }
            return true
        } ?? false
    }

    /// Reads "Uhr" or "o'clock".
    private mutating func takeOClock() -> Bool {
        if take([.oClock]) { return true }
        return attempt { cursor in
            guard cursor.take([.alphaO]), cursor.takeGlued(.apostrophe), cursor.take([.clock])
            else {
                return nil
            }
            return true
        } ?? false
    }

    /// Reads the "h" in "18h", "18:30h", and "14–18 h", but not in "2 h", which is a duration.
    private mutating func takeHourLetter(_ hour: Int) -> Bool {
        attempt { cursor in
            let leastApart = 8
            let isGlued = cursor.peek()?.isGlued == true
            guard isGlued || hour >= leastApart, cursor.take([.alphaH]),
                isGlued
                    ? cursor.peek()?.isGlued != true || cursor.peek()?.isWord == false
                    : cursor.isAtPause
            else { return nil }
            return true
        } ?? false
    }

    /// ":30", with or without seconds; `isClear` is true after a colon or "h", false after a dot.
    private mutating func minutes() -> (minute: Int?, isClear: Bool) {
        let read: (Int, Bool)? = attempt { cursor in
            guard let mark = cursor.peek(), mark.isGlued else { return nil }
            let isHour = mark.particle == .alphaH
            guard isHour || mark.mark == .colon || mark.mark == .dot, let token = cursor.peek(1),
                token.isGlued, token.digits == 2, let minute = token.number, minute < 60
            else { return nil }
            cursor.index += 2
            if mark.mark == .colon { cursor.skipSeconds() }
            guard cursor.endsTime else { return nil }
            return (minute, mark.mark != .dot)
        }
        return (read?.0, read?.1 ?? false)
    }

    /// ":59", ".30", ":00.000": seconds and their fractions.
    private mutating func skipSeconds() {
        let marks: BitSet<PunctuationMark> = [.colon, .dot]
        guard let mark = peek(), mark.isGlued, mark.mark.map(marks.contains) == true,
            let token = peek(1), token.isGlued, token.digits == 2
        else { return }
        index += 2
        guard let point = peek(), point.isGlued, point.mark == .dot || point.mark == .comma,
            let fraction = peek(1), fraction.isGlued, fraction.isNumber
        else { return }
        index += 2
    }

    private mutating func minutesInWords() -> Int? {
        attempt { cursor in
            guard let minute = cursor.cardinal(), (10...59).contains(minute) else { return nil }
            return minute
        }
    }

    /// True if a time ends here and does not continue as a version, an address or a verse number.
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
