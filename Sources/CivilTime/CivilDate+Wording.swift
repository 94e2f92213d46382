extension CivilDate {
    /// The day in words: `5 August 2025`.
    public var wording: String { "\(day) \(civilMonth.name) \(year)" }
}

extension CivilMonth {
    /// The month's English name.
    public var name: String { Self.names[month - 1] }

    /// The month in words: `August 2025`.
    public var wording: String { "\(name) \(year)" }

    /// The number of the month whose English name begins with these three letters, in any case.
    public static func number(abbreviation: some StringProtocol) -> Int? {
        let letters = abbreviation.lowercased()
        return names.firstIndex { $0.prefix(abbreviationLength).lowercased() == letters }
            .map { $0 + 1 }
    }

    /// The number of a month, from its English name or at least the first three letters of it.
    public static func number(named text: String) -> Int? {
        let letters = text.lowercased()
        guard letters.count >= abbreviationLength else { return nil }
        return names.firstIndex { $0.lowercased().hasPrefix(letters) }.map { $0 + 1 }
    }

    /// The first three letters of the name: `Aug`.
    public var abbreviation: String { String(name.prefix(Self.abbreviationLength)) }

    private static let abbreviationLength = 3
    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}

extension Weekday {
    /// The first three letters of the name: `Tue`.
    public var abbreviation: String { String(name.prefix(3)) }

    /// The weekday with this English name, or at least the first three letters of it.
    public init?(named text: String) {
        let letters = text.lowercased()
        guard letters.count >= Self.fewestLetters,
            let weekday = Self.allCases.first(where: { $0.name.lowercased().hasPrefix(letters) })
        else { return nil }
        self = weekday
    }

    private static let fewestLetters = 3

    /// The weekday's English name.
    public var name: String {
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
