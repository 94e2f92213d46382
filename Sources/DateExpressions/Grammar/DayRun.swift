/// The days of one month that a text names together.
enum DayRun: Hashable, Sendable {
    case one(PartialDay)
    case through(PartialDay, PartialDay)
    /// Days with others between them.
    case several([PartialDay])
}

extension DayRun {
    /// The days, once the month and the year are known.
    func dates(month: Int, year: Int?) -> Dates {
        func complete(_ day: PartialDay) -> PartialDay {
            var day = day
            day.month = month
            day.year = year
            return day
        }
        return switch self {
        case .one(let day): .day(complete(day))
        case .through(let first, let last): .days(complete(first), complete(last))
        case .several(let days): .several(days.map(complete))
        }
    }

    /// Named days, as a span where none lies between them.
    init(_ days: [PartialDay]) {
        let isRow = zip(days, days.dropFirst()).allSatisfy { $0.day + 1 == $1.day }
        if let first = days.first, let last = days.last, isRow {
            self = days.count == 1 ? .one(first) : .through(first, last)
        } else {
            self = .several(days)
        }
    }
}
