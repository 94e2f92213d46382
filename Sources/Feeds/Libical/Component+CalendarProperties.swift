import CLibical
import CivilTime
import Items

extension Component {
    /// The `VCALENDAR` of a feed without its entries.
    ///
    /// It has no `METHOD`, which would require an `ORGANIZER` (RFC 5546, section 3.2.1), and no
    /// `UID`, which some programs take for the UID of every entry.
    static func head(_ head: CalendarProperties) -> Component? {
        guard let calendar = Component(ICAL_VCALENDAR_COMPONENT) else { return nil }
        calendar.add(Property(icalproperty_new_version("2.0")))
        calendar.add(Property(icalproperty_new_prodid("-//infracal//infracal//EN")))
        calendar.add(Property(icalproperty_new_calscale("GREGORIAN")))
        calendar.addName(head)
        calendar.addRefresh(head)
        calendar.add(Property(icalproperty_new_lastmodified(head.modified.libical)))
        return calendar
    }

    /// The `VTIMEZONE` of a definition.
    static func zone(_ zone: ZoneDefinition) -> Component? {
        guard let component = Component(ICAL_VTIMEZONE_COMPONENT) else { return nil }
        component.add(Property(icalproperty_new_tzid(zone.name)))
        for observance in zone.observances { component.add(Self.observance(observance)) }
        return component
    }
}

extension Component {
    private borrowing func addName(_ head: CalendarProperties) {
        add(Property(icalproperty_new_name(head.title)))
        add(Property(icalproperty_new_description(head.summary)))
        add(head.color.flatMap { Property(icalproperty_new_color($0)) })
        add(head.color.flatMap { Property.named("X-APPLE-CALENDAR-COLOR", $0) })
        add(head.page.flatMap { Property(icalproperty_new_url($0.text)) })
        add(head.source.flatMap { Property(icalproperty_new_source($0.text)) })
    }

    private borrowing func addRefresh(_ head: CalendarProperties) {
        var interval = icaldurationtype_null_duration()
        interval.hours = UInt32(clamping: head.refreshHours)
        add(Property(icalproperty_new_refreshinterval(interval)))
        add(Property.named("X-PUBLISHED-TTL", "PT\(head.refreshHours)H"))
    }

    private static func observance(_ observance: ZoneDefinition.Observance) -> Component? {
        let kind = observance.isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT
        guard let component = Component(kind) else { return nil }
        component.add(Property(icalproperty_new_dtstart(observance.start.libical)))
        component.add(Property(icalproperty_new_tzoffsetfrom(Int32(observance.secondsBefore))))
        component.add(Property(icalproperty_new_tzoffsetto(Int32(observance.secondsAfter))))
        component.add(Property(icalproperty_new_tzname(observance.name)))
        component.add(observance.rule.flatMap { Property.rule($0) })
        return component
    }
}
