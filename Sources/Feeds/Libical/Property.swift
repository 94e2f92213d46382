import CLibical
import CivilTime
import Geography

/// A libical property, owned until a component takes it over.
///
/// Values must be sanitized: libical writes addresses, categories and extensions unchanged.
struct Property: ~Copyable {
    private let pointer: OpaquePointer

    /// Takes over the result of an `icalproperty_new_…` function; nil if memory ran out.
    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    deinit { icalproperty_free(pointer) }

    /// Hands the pointer to a new owner, which frees it.
    consuming func release() -> OpaquePointer {
        let pointer = pointer
        discard self
        return pointer
    }
}

extension Property {
    /// An extension property (`X-…`).
    ///
    /// libical does not escape the value, so it must not be free text.
    static func named(_ name: String, _ value: String) -> Property? {
        let property = icalproperty_new_x(value)
        if let property { icalproperty_set_x_name(property, name) }
        return Property(property)
    }

    /// `CATEGORIES`, without commas and similar separators inside a category, which libical does
    /// not escape.
    static func categories(_ values: [String]) -> Property? {
        let clean = values.map { value in
            value.map { ",;\\\n".contains($0) ? " " : String($0) }.joined()
                .split(separator: " ").joined(separator: " ")
        }
        return Property(icalproperty_new_categories(clean.joined(separator: ",")))
    }

    /// `RELATED-TO` with the type for siblings (RFC 5545, section 3.8.4.5).
    static func sibling(_ uid: String) -> Property? {
        let property = icalproperty_new_relatedto(uid)
        if let property, let parameter = icalparameter_new_reltype(ICAL_RELTYPE_SIBLING) {
            icalproperty_add_parameter(property, parameter)
        }
        return Property(property)
    }

    /// `GEO` with six decimals.
    static func geo(_ point: Coordinates) -> Property? {
        Property(icalproperty_new_geo(icalgeotype(lat: point.latitude, lon: point.longitude)))
    }

    /// `RRULE`; nil for a rule that libical cannot parse.
    static func rule(_ text: String) -> Property? {
        let rule = icalrecurrencetype_from_string(text)
        guard rule.freq != ICAL_NO_RECURRENCE else { return nil }
        return Property(icalproperty_new_rrule(rule))
    }

    /// `DTSTART` or `DTEND`, depending on the function passed in, with a `TZID` if there is a zone.
    static func time(
        _ time: icaltimetype, zone: String? = nil, by make: (icaltimetype) -> OpaquePointer?
    ) -> Property? {
        let property = make(time)
        // The zone is named here, since libical's own zone names have a prefix that no other
        // program knows.
        if let property, let zone, let parameter = icalparameter_new_tzid(zone) {
            icalproperty_add_parameter(property, parameter)
        }
        return Property(property)
    }
}
