import CLibical

/// A calendar as libical reads it back.
package struct CalendarReader: Hashable, Sendable {
    /// The text of each entry by its `UID`; the last one where two have the same.
    package let entries: [String: [UInt8]]
    /// The number of entries, doubles counted.
    package let entryCount: Int
    /// The number of lines that libical does not understand.
    package let errorCount: Int

    /// Reads the bytes of a calendar; nil where there is none in them.
    package init?(_ bytes: [UInt8]) {
        let read = Libical.exclusively { () -> CalendarReader? in
            guard let calendar = Component(parsing: bytes) else { return nil }
            return CalendarReader(calendar)
        }
        guard let read else { return nil }
        self = read
    }

    private init(_ calendar: borrowing Component) {
        var entries: [String: [UInt8]] = [:]
        var count = 0
        calendar.forEach(ICAL_VEVENT_COMPONENT) { event in
            count += 1
            guard let uid = icalcomponent_get_uid(event),
                let text = icalcomponent_as_ical_string_r(event)
            else { return }
            defer { icalmemory_free_buffer(text) }
            entries[String(cString: uid)] = Array(String(cString: text).utf8)
        }
        self.entries = entries
        entryCount = count
        errorCount = calendar.errorCount
    }
}
