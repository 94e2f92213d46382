import CivilTime

/// Forms of a time of day, for tests that write any time and read it back.
enum TimeForm: CaseIterable, Sendable {
    case colon, dot, letter, compact, meridiem, dottedMeridiem

    /// The time in this form.
    func write(_ time: TimeOfDay) -> String {
        let minute = Self.twoDigits(time.minute)
        let hour = Self.twoDigits(time.hour)
        let half = (time.hour + 11) % 12 + 1
        return switch self {
        case .colon: "\(hour):\(minute)"
        case .dot: "\(hour).\(minute)"
        case .letter: "\(hour)h\(minute)"
        case .compact: hour + minute
        case .meridiem: "\(half):\(minute)\(time.hour < 12 ? "am" : "pm")"
        case .dottedMeridiem: "\(half):\(minute) \(time.hour < 12 ? "a.m." : "p.m.")"
        }
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

/// Forms of a zone, each with the zone that it means.
enum ZoneForm: CaseIterable, Sendable {
    case utc, gmt, pacific, centralEuropean, named, area, offset, bareOffset, parentheses, earth

    /// The zone as written.
    var text: String {
        switch self {
        case .utc: "UTC"
        case .gmt: "GMT"
        case .pacific: "PT"
        case .centralEuropean: "CEST"
        case .named: "Eastern Time"
        case .area: "Asia/Tokyo"
        case .offset: "UTC+5:30"
        case .bareOffset: "+0200"
        case .parentheses: "(UTC-3)"
        case .earth: "AoE"
        }
    }

    /// The IANA name.
    var zone: String {
        switch self {
        case .utc, .gmt: "UTC"
        case .pacific: "America/Los_Angeles"
        case .centralEuropean: "Europe/Paris"
        case .named: "America/New_York"
        case .area: "Asia/Tokyo"
        case .offset: "Asia/Kolkata"
        case .bareOffset: "Etc/GMT-2"
        case .parentheses: "Etc/GMT+3"
        case .earth: "Etc/GMT+12"
        }
    }
}
