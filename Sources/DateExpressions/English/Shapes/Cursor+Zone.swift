internal import Text

extension Cursor {
    /// A time zone right after a time, on the same line.
    mutating func zoneAfterTime() -> StatedZone? {
        peek()?.startsLine == true ? nil : zone()
    }

    /// A time zone: "PT", "(UTC+8)", "China Standard Time", "America/New_York", "Z".
    mutating func zone() -> StatedZone? {
        attempt { cursor in
            if let zone = cursor.zoneInParentheses() { return zone }
            guard let zone = cursor.plainZone() else { return nil }
            // "GMT+0900 (JST)", "Taiwan time (UTC+8)": the second name of the zone is skipped.
            _ = cursor.zoneInParentheses()
            return zone
        }
    }
}

extension Cursor {
    private mutating func zoneInParentheses() -> StatedZone? {
        attempt { cursor in
            guard cursor.take(.open),
                let zone = cursor.plainZone() ?? cursor.offsetInParentheses(),
                cursor.take(.close)
            else { return nil }
            return zone
        }
    }

    private mutating func plainZone() -> StatedZone? {
        abbreviation() ?? areaAndPlace() ?? longName() ?? localTime() ?? bareOffset()
            ?? unknownAbbreviation()
    }

    private func stated(from start: Int, _ candidates: [String]) -> StatedZone {
        StatedZone(text: scan.text.text(of: start..<index), candidates: candidates)
    }

    private func stated(from start: Int, offset minutes: Int) -> StatedZone {
        var zone = stated(from: start, StatedZone.zones(aheadOfUTC: minutes))
        zone.offset = minutes
        return zone
    }

    /// "PT", "UTC", "UTC+8", "Z".
    private mutating func abbreviation() -> StatedZone? {
        attempt { cursor in
            guard let token = cursor.peek() else { return nil }
            let start = cursor.index
            if token.particle == .alphaZ, token.isGlued, token.casing != .lower {
                cursor.index += 1
                return cursor.stated(from: start, ["UTC"])
            }
            guard case .zone(let place) = token.term else { return nil }
            let name = cursor.scan.vocabulary.zones[place]
            guard token.casing == .upper || !name.needsCapitals else { return nil }
            cursor.index += 1
            if name.candidates == ["UTC"], let minutes = cursor.offsetAfterName() {
                return cursor.stated(from: start, offset: minutes)
            }
            var zone = cursor.stated(from: start, name.candidates)
            zone.seasonalOffset = name.offset
            return zone
        }
    }

    /// The "+8" in "UTC+8", in minutes, but not the dash in "10:00 UTC - 12:00 UTC".
    private mutating func offsetAfterName() -> Int? {
        attempt { cursor in
            guard let sign = cursor.peek(), sign.mark == .plus || sign.mark == .dash,
                sign.isGlued || sign.mark == .plus || cursor.peek(1)?.isGlued == true
            else { return nil }
            let mayBeTime = !sign.isGlued && sign.mark == .dash && cursor.peek(2)?.mark == .colon
            if mayBeTime, cursor.peek(1)?.isZeroPadded != true { return nil }
            guard let minutes = cursor.offset() else { return nil }
            if mayBeTime {
                var rest = cursor
                guard rest.plainZone() == nil else { return nil }
            }
            return minutes
        }
    }

    /// "+8", "-05:30", "+0200", in minutes ahead of UTC.
    private mutating func offset() -> Int? {
        attempt { cursor in
            let sign = cursor.peek()?.mark == .plus ? 1 : -1
            guard cursor.take(.plus) || cursor.take(.dash), let token = cursor.peek(),
                let number = token.number
            else { return nil }
            cursor.index += 1
            if token.digits == 4 { return sign * (number / 100 * 60 + number % 100) }
            guard token.digits <= 2 else { return nil }
            guard cursor.peek()?.mark == .colon, cursor.peek()?.isGlued == true,
                let minutes = cursor.peek(1), minutes.isGlued, minutes.digits == 2,
                let minute = minutes.number
            else { return sign * number * 60 }
            cursor.index += 2
            return sign * (number * 60 + minute)
        }
    }

    /// "+02:00" right after a time, as in ISO 8601, or " +0200", as in mails.
    private mutating func bareOffset() -> StatedZone? {
        attempt { cursor in
            guard let sign = cursor.peek(), sign.mark == .plus || sign.mark == .dash,
                let number = cursor.peek(1), number.isGlued, !cursor.isSpanOfTimes
            else { return nil }
            let start = cursor.index
            return cursor.offset().map { cursor.stated(from: start, offset: $0) }
        }
    }

    /// True if the plus or dash here is not the sign of an offset, as in "10:00-12:00".
    private var isSpanOfTimes: Bool {
        guard let sign = peek(), let number = peek(1) else { return true }
        let hasMinutes = number.digits == 2 && peek(2)?.mark == .colon && peek(2)?.isGlued == true
        if sign.mark == .plus {
            return number.digits != 4 && !hasMinutes && !(sign.isGlued && number.digits == 2)
        }
        if !sign.isGlued { return number.digits != 4 || (number.number ?? 0) > Self.mostOffset }
        // "10:00-12:00" is two times, unless the first follows the "T" of ISO 8601.
        guard number.digits == 4 || hasMinutes else { return true }
        return !(2...8).contains { particle(-$0) == .alphaT }
    }

    /// The "+08" in "(+08)".
    private mutating func offsetInParentheses() -> StatedZone? {
        guard peek()?.mark == .plus || peek()?.mark == .dash, peek(1)?.isGlued == true else {
            return nil
        }
        let start = index
        return offset().map { stated(from: start, offset: $0) }
    }

    /// +14:00 as four digits, the largest offset.
    private static let mostOffset = 1400

    /// "America/New_York", "US/Pacific".
    private mutating func areaAndPlace() -> StatedZone? {
        attempt { cursor in
            guard let token = cursor.peek(), token.isCapitalized, cursor.isArea else { return nil }
            let start = cursor.index
            cursor.index += 1
            guard cursor.takeGlued(.slash) else { return nil }
            while let part = cursor.peek(), part.isGlued,
                part.isWord || part.mark?.isOne(of: [.underscore, .slash, .dash, .plus]) == true
                    || part.isNumber
            { cursor.index += 1 }
            let name = cursor.scan.text.text(of: start..<cursor.index)
            return cursor.stated(from: start, [StatedZone.canonicalNames[name] ?? name])
        }
    }

    /// True if an IANA name begins here; "Pacific" only before a slash, since it also names a zone.
    private var isArea: Bool {
        peek()?.term == .area
            || peek(1)?.mark == .slash && peek(1)?.isGlued == true
                && ["Pacific", "Atlantic", "Indian"].contains(
                    scan.text.text(of: index..<(index + 1)))
    }

    /// "China Standard Time", "Pacific".
    private mutating func longName() -> StatedZone? {
        attempt { cursor in
            let start = cursor.index
            let lexicon = cursor.scan.vocabulary.lexicon
            guard let match = lexicon.match(in: cursor.scan.tokens, at: start),
                let zone = lexicon.entries[match.entry].values[.zoneName]
            else { return nil }
            cursor.index = match.tokens.upperBound
            if cursor.peek()?.term == .season(.summer) { cursor.index += 1 }
            _ = cursor.take([.standard, .daylight])
            let isComplete = lexicon.entries[match.entry].tags.contains(.completeZoneName)
            guard cursor.take([.time]) || isComplete else { return nil }
            return cursor.stated(from: start, [zone])
        }
    }

    /// "local time".
    private mutating func localTime() -> StatedZone? {
        attempt { cursor in
            let start = cursor.index
            guard cursor.take([.local]) else { return nil }
            guard cursor.take([.time]) || cursor.peek()?.mark == .close else { return nil }
            var zone = cursor.stated(from: start, [])
            zone.isLocal = true
            return zone
        }
    }

    /// Three to five capitals with an ending that is typical of zone names.
    private mutating func unknownAbbreviation() -> StatedZone? {
        guard let token = peek(), token.isWord, token.casing == .upper, token.term == nil,
            (3...5).contains(token.end - token.start),
            scan.text.bytes[token.end - 1] == UInt8(ascii: "T")
        else { return nil }
        index += 1
        return stated(from: index - 1, [])
    }
}

extension Token {
    /// True for "08".
    fileprivate var isZeroPadded: Bool { digits == 2 && (number ?? 10) < 10 }
}

extension StatedZone {
    /// The zones that are always this many minutes ahead of UTC; empty if there is none.
    ///
    /// Every whole hour has one, and so do the other offsets in use. The signs in the names of
    /// `Etc` are inverted: `Etc/GMT-8` is ahead of UTC.
    static func zones(aheadOfUTC minutes: Int) -> [String] {
        guard minutes != 0 else { return ["UTC"] }
        if let zone = zonesOfOddOffsets[minutes] { return [zone] }
        guard minutes % 60 == 0, (-12...14).contains(minutes / 60) else { return [] }
        let hours = minutes / 60
        return [hours > 0 ? "Etc/GMT-\(hours)" : "Etc/GMT+\(-hours)"]
    }

    /// The current names of zones, by older names that people still write (IANA Time Zone Database,
    /// `backward`).
    fileprivate static let canonicalNames: [String: String] = [
        "US/Alaska": "America/Anchorage", "US/Arizona": "America/Phoenix",
        "US/Central": "America/Chicago", "US/Eastern": "America/New_York",
        "US/Hawaii": "Pacific/Honolulu", "US/Mountain": "America/Denver",
        "US/Pacific": "America/Los_Angeles", "Asia/Calcutta": "Asia/Kolkata",
        "Asia/Katmandu": "Asia/Kathmandu", "Asia/Saigon": "Asia/Ho_Chi_Minh",
        "Europe/Kiev": "Europe/Kyiv",
    ]

    /// Zones without daylight saving time whose offset is not a whole hour (IANA Time Zone
    /// Database).
    private static let zonesOfOddOffsets: [Int: String] = [
        -570: "Pacific/Marquesas", 210: "Asia/Tehran", 270: "Asia/Kabul", 330: "Asia/Kolkata",
        345: "Asia/Kathmandu", 390: "Asia/Yangon", 525: "Australia/Eucla",
        570: "Australia/Darwin",
    ]
}
