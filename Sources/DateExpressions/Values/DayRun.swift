/// The days of one month that a text lists together.
enum DayRun: Hashable, Sendable {
    case one(PartialDay)
    case through(PartialDay, PartialDay)
    /// Days that do not follow each other.
    case several([PartialDay])
}

extension DayRun {
    /// The days with a month and a year, as far as these are known.
    func dates(month: Int?, year: Int?) -> DateValue {
        return switch self {
        case .one(let day): .day(day.inMonth(month, year: year))
        case .through(let first, let last):
            .days(first.inMonth(month, year: year), last.inMonth(month, year: year))
        case .several(let days): .several(days.map { $0.inMonth(month, year: year) })
        }
    }

    /// The days, as a span if they follow each other.
    init(_ days: [PartialDay]) {
        let isRow = zip(days, days.dropFirst()).allSatisfy { $0.day + 1 == $1.day }
        if let first = days.first, let last = days.last, isRow {
            self = days.count == 1 ? .one(first) : .through(first, last)
        } else {
            self = .several(days)
        }
    }
}
