internal import CivilTime
internal import Items

/// The form of a first day or a month in a file of corrections.
extension FactsPatch.StatedStart {
    /// Reads `2025-07-30` or `2025-07`; nil for anything else.
    init?(_ text: String) {
        if let day = CivilDate(iso: text) {
            self = .day(day)
        } else if let first = CivilDate(iso: text + "-01") {
            self = .month(first.civilMonth)
        } else {
            return nil
        }
    }

    /// The start of a period; a month if it is made of months.
    init(of when: When) {
        self = when.isOfMonths ? .month(when.start.civilMonth) : .day(when.start)
    }
}

extension FactsPatch.StatedStart: CustomStringConvertible {
    /// The form that `init(_:)` reads.
    public var description: String {
        switch self {
        case .day(let day): day.description
        // Drops the day, `-01`.
        case .month(let month): String(month.firstDay.description.dropLast(3))
        }
    }
}
