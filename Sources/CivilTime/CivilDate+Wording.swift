extension CivilDate {
    /// The day as people read it: `5 August 2025`.
    package var wording: String { "\(day) \(civilMonth.name) \(year)" }
}

extension CivilMonth {
    /// The month's English name.
    package var name: String { Self.names[month - 1] }

    /// The month as people read it: `August 2025`.
    package var wording: String { "\(name) \(year)" }

    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}

extension Weekday {
    /// The weekday's English name.
    package var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
