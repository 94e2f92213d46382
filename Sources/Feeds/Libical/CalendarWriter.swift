/// Writes calendar text with libical.
enum CalendarWriter {
    /// The text of an entry without its last line, `END:VEVENT`.
    static func body(of entry: EventComponent) throws(FeedError) -> [UInt8] {
        try Libical.exclusively { () throws(FeedError) in
            try open(Component.event(entry)?.text(), end: eventEnd, name: entry.summary)
        }
    }

    /// The text of a calendar, with the same alarms for each entry.
    static func calendar(
        _ head: CalendarProperties, zones: [ZoneDefinition], entries: [RenderedEntry],
        alarms: [Alarm]
    ) throws(FeedError) -> [UInt8] {
        var text = try Libical.exclusively { () throws(FeedError) in
            var text = try open(Component.head(head)?.text(), end: calendarEnd, name: head.title)
            // libical escapes neither commas nor semicolons in extension properties.
            text += ContentLines.text("X-WR-CALNAME", head.title)
            text += ContentLines.text("X-WR-CALDESC", head.summary)
            for zone in zones {
                text += try whole(Component.zone(zone)?.text(), name: zone.name)
            }
            return text
        }
        let bodies = entries.reduce(0) { $0 + $1.body.count + eventEnd.count }
        text.reserveCapacity(text.count + bodies + calendarEnd.count)
        for entry in entries {
            text += entry.body
            for alarm in alarms { text += try self.alarm(alarm, title: entry.summary) }
            text += eventEnd
        }
        text += calendarEnd
        return text
    }
}

extension CalendarWriter {
    private static let eventEnd = Array("END:VEVENT\r\n".utf8)
    private static let calendarEnd = Array("END:VCALENDAR\r\n".utf8)

    private static func alarm(_ alarm: Alarm, title: String) throws(FeedError) -> [UInt8] {
        try Libical.exclusively { () throws(FeedError) in
            try whole(Component.alarm(alarm, title: title)?.text(), name: title)
        }
    }

    private static func whole(_ text: [UInt8]?, name: String) throws(FeedError) -> [UInt8] {
        guard let text else { throw .unwritable(name: name) }
        return ContentLines.refolded(text)
    }

    /// The text without its last line.
    private static func open(
        _ text: [UInt8]?, end: [UInt8], name: String
    ) throws(FeedError) -> [UInt8] {
        let lines = try whole(text, name: name)
        guard lines.suffix(end.count).elementsEqual(end) else { throw .unwritable(name: name) }
        return Array(lines.dropLast(end.count))
    }
}
