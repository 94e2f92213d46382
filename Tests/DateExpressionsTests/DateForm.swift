import CivilTime

/// Forms of a day, for tests that write any day and read it back.
enum DateForm: CaseIterable, Sendable {
    case iso, dayMonthYear, monthDayYear, ordinal, short, weekday, dashes, slashes, dots, eastAsian

    /// The day in this form.
    func write(_ day: CivilDate) -> String {
        let name = Self.names[day.month - 1]
        return switch self {
        case .iso: day.description
        case .dayMonthYear: "\(day.day) \(name) \(day.year)"
        case .monthDayYear: "\(name) \(day.day), \(day.year)"
        case .ordinal: "\(name) \(day.day)\(Self.suffix(day.day)), \(day.year)"
        case .short: "\(name.prefix(3)). \(day.day), \(day.year)"
        case .weekday: "\(day.weekday)".capitalized + ", \(day.day) \(name) \(day.year)"
        case .dashes: "\(day.day)-\(name.prefix(3))-\(day.year)"
        case .slashes: "\(day.month)/\(day.day)/\(day.year)"
        case .dots: "\(day.day).\(day.month).\(day.year)"
        case .eastAsian: "\(day.year)年\(day.month)月\(day.day)日"
        }
    }

    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private static func suffix(_ day: Int) -> String {
        guard !(11...13).contains(day % 100) else { return "th" }
        return switch day % 10 {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
    }
}

extension String {
    /// With a capital first letter.
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
