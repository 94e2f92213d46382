import CLibical
import CivilTime

extension ZoneDefinition {
    /// The definition of a zone from a year on.
    ///
    /// Nil if libical does not know the zone, if it needs no definition, or if only a list of dates
    /// describes it, which some calendar programs misread. Must run inside `Libical.exclusively`.
    init?(reading name: String, from year: Int) {
        guard let component = Component(zone: name, from: year) else { return nil }
        var observances: [Observance] = []
        var isReadable = true
        component.forEach(ICAL_ANY_COMPONENT) { part in
            guard let observance = Observance(reading: part) else {
                isReadable = false
                return
            }
            observances.append(observance)
        }
        guard isReadable, !observances.isEmpty else { return nil }
        self.init(name: name, observances: observances)
    }
}

extension ZoneDefinition.Observance {
    /// Reads a part of a `VTIMEZONE`; nil if it lists dates instead of a rule, or lacks a property.
    fileprivate init?(reading part: OpaquePointer) {
        guard icalcomponent_get_first_property(part, ICAL_RDATE_PROPERTY) == nil,
            let name = icalcomponent_get_first_property(part, ICAL_TZNAME_PROPERTY)
                .flatMap({ icalproperty_get_tzname($0) }),
            let before = icalcomponent_get_first_property(part, ICAL_TZOFFSETFROM_PROPERTY),
            let after = icalcomponent_get_first_property(part, ICAL_TZOFFSETTO_PROPERTY),
            let start = LocalDateTime(libical: icalcomponent_get_dtstart(part))
        else { return nil }
        self.init(
            name: String(cString: name), start: start,
            secondsBefore: Int(icalproperty_get_tzoffsetfrom(before)),
            secondsAfter: Int(icalproperty_get_tzoffsetto(after)), rule: Self.rule(of: part))
    }

    private static func rule(of part: OpaquePointer) -> String? {
        guard let property = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY) else {
            return nil
        }
        var rule = icalproperty_get_rrule(property)
        guard let text = icalrecurrencetype_as_string_r(&rule) else { return nil }
        defer { icalmemory_free_buffer(text) }
        return String(cString: text)
    }
}

extension LocalDateTime {
    fileprivate init?(libical time: icaltimetype) {
        guard
            let date = CivilDate(year: Int(time.year), month: Int(time.month), day: Int(time.day)),
            let clock = TimeOfDay(hour: Int(time.hour), minute: Int(time.minute))
        else { return nil }
        self.init(date: date, time: clock)
    }
}
