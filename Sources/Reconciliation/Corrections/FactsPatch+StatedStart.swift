internal import CivilTime
internal import Items

/// How a file of corrections writes a first day or a month: the one place that reads and writes it.
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

    /// The start of some days or some months.
    init(of when: When) {
        self = when.isOfMonths ? .month(when.start.civilMonth) : .day(when.start)
    }
}

extension FactsPatch.StatedStart: CustomStringConvertible {
    /// What `init(_:)` reads.
    public var description: String {
        switch self {
        case .day(let day): day.description
        // What ISO 8601 leaves out where only the month is known: `-01`.
        case .month(let month): String(month.firstDay.description.dropLast(3))
        }
    }
}
