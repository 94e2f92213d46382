import CLibical

/// A calendar that libical has parsed.
public struct CalendarReader: Hashable, Sendable {
    /// A hash of the text of each entry, by `UID`; the last one if two entries share a `UID`.
    public private(set) var entries: [String: Int] = [:]
    /// The number of entries, counting duplicates.
    public private(set) var entryCount = 0
    /// The number of lines that libical could not parse.
    public private(set) var errorCount = 0

    /// Parses the bytes of a calendar; nil if they contain none.
    public init?(_ bytes: [UInt8]) {
        let isCalendar = Libical.exclusively {
            Self.portions(of: bytes).allSatisfy { portion in
                guard let calendar = Component(parsing: portion) else { return false }
                read(calendar)
                return true
            }
        }
        guard isCalendar else { return nil }
    }

    private mutating func read(_ calendar: borrowing Component) {
        calendar.forEach(ICAL_VEVENT_COMPONENT) { event in
            entryCount += 1
            guard let uid = icalcomponent_get_uid(event),
                let text = icalcomponent_as_ical_string_r(event)
            else { return }
            defer { icalmemory_free_buffer(text) }
            entries[String(cString: uid)] = String(cString: text).hashValue
        }
        errorCount += calendar.errorCount
    }
}

extension CalendarReader {
    /// The calendar split into several with a few entries each, since libical takes ten times the
    /// memory of the text.
    private static func portions(of bytes: [UInt8]) -> some Sequence<[UInt8]> {
        let starts = starts(of: start(of: "VEVENT"), in: bytes)
        let cuts =
            [0] + stride(from: most, to: starts.count, by: most).map { starts[$0] } + [bytes.count]
        return zip(cuts, cuts.dropFirst()).lazy.map { from, to in
            (from > 0 ? start(of: "VCALENDAR") : []) + bytes[from..<to]
                + (to < bytes.count ? Array("END:VCALENDAR\r\n".utf8) : [])
        }
    }

    private static let most = 1_000

    private static func start(of component: String) -> [UInt8] {
        Array("BEGIN:\(component)\r\n".utf8)
    }

    /// The offsets of the lines that equal `line`.
    private static func starts(of line: [UInt8], in bytes: [UInt8]) -> [Int] {
        var starts: [Int] = []
        var index = 0
        while let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) {
            if bytes[index...].starts(with: line) { starts.append(index) }
            index = end + 1
        }
        return starts
    }
}
