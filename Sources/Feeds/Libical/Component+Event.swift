import CLibical
import CivilTime
import Items

extension Component {
    /// The `VEVENT` of an entry, with its properties in a fixed order.
    static func event(_ entry: EventComponent) -> Component? {
        guard let event = Component(ICAL_VEVENT_COMPONENT) else { return nil }
        event.addIdentity(entry)
        event.addTime(entry.time)
        event.add(entry.rule.flatMap { Property.rule($0) })
        for start in entry.exclusions { event.addExclusion(start) }
        event.addWords(entry)
        event.addTreatment(entry)
        return event
    }

    /// A `VALARM` that shows a title before the entry begins.
    static func alarm(_ alarm: Alarm, title: String) -> Component? {
        guard let component = Component(ICAL_VALARM_COMPONENT) else { return nil }
        let secondsPerMinute = 60
        let trigger = icaltriggertype_from_int(Int32(-alarm.minutes * secondsPerMinute))
        component.add(Property(icalproperty_new_action(ICAL_ACTION_DISPLAY)))
        component.add(Property(icalproperty_new_trigger(trigger)))
        component.add(Property(icalproperty_new_description(title)))
        return component
    }
}

extension Component {
    private borrowing func addIdentity(_ entry: EventComponent) {
        add(Property(icalproperty_new_uid(entry.uid)))
        // Without METHOD, DTSTAMP is the last revision (RFC 5545, section 3.8.7.2), so writing the
        // file again never changes it.
        add(Property(icalproperty_new_dtstamp(entry.modified.libical)))
        add(Property(icalproperty_new_created(entry.created.libical)))
        add(Property(icalproperty_new_lastmodified(entry.modified.libical)))
        add(Property(icalproperty_new_sequence(Int32(clamping: entry.sequence))))
        add(Property(icalproperty_new_status(entry.status.libical)))
    }

    private borrowing func addTime(_ time: EntryTime) {
        switch time {
        case .days(let first, let last):
            // DTEND is the day after the last one (RFC 5545, section 3.6.1).
            addTimes(first.libical, last.adding(days: 1).libical, zone: nil)
        case .instants(let start, let end):
            addTimes(start.libical, end.libical, zone: nil)
        case .zoned(let start, let end, let zone):
            addTimes(start.libical, end.libical, zone: zone)
        }
    }

    /// One `EXDATE` per day, since not every calendar program reads a list.
    private borrowing func addExclusion(_ time: EntryTime) {
        switch time {
        case .days(let first, _): add(Property.time(first.libical, by: Self.exclusion))
        case .instants(let start, _): add(Property.time(start.libical, by: Self.exclusion))
        case .zoned(let start, _, let zone):
            add(Property.time(start.libical, zone: zone, by: Self.exclusion))
        }
    }

    private static func exclusion(_ time: icaltimetype) -> OpaquePointer? {
        icalproperty_new_exdate(time)
    }

    private borrowing func addTimes(_ start: icaltimetype, _ end: icaltimetype, zone: String?) {
        add(Property.time(start, zone: zone, by: icalproperty_new_dtstart))
        add(Property.time(end, zone: zone, by: icalproperty_new_dtend))
    }

    private borrowing func addWords(_ entry: EventComponent) {
        add(Property(icalproperty_new_summary(entry.summary)))
        add(Property(icalproperty_new_description(entry.description)))
        add(entry.location.flatMap { Property(icalproperty_new_location($0)) })
        add(entry.coordinates.flatMap { Property.geo($0) })
        add(entry.url.flatMap { Property(icalproperty_new_url($0.text)) })
        add(entry.categories.isEmpty ? nil : Property.categories(entry.categories))
        add(entry.parent.flatMap { Property(icalproperty_new_relatedto($0)) })
        add(entry.sibling.flatMap { Property.sibling($0) })
    }

    private borrowing func addTreatment(_ entry: EventComponent) {
        add(entry.color.flatMap { Property(icalproperty_new_color($0)) })
        let transparency = entry.isTransparent ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE
        add(Property(icalproperty_new_transp(transparency)))
        let status = entry.isTransparent ? "FREE" : "BUSY"
        add(Property.named("X-MICROSOFT-CDO-BUSYSTATUS", status))
    }
}

extension Item.Status {
    fileprivate var libical: icalproperty_status {
        switch self {
        case .confirmed: ICAL_STATUS_CONFIRMED
        case .tentative: ICAL_STATUS_TENTATIVE
        case .cancelled: ICAL_STATUS_CANCELLED
        }
    }
}
