import CivilTime
import DateExpressions

/// The value of an expression on one line.
///
/// Such as `2025-08-29 23:59 UTC`, `2025-10-17/2025-10-19`, `2025-09`, `week
/// 2025-08-11/2025-08-17`, `early 2025-09`, `2025-Q3`, `spring 2026`, `2025-08-07
/// FREQ=WEEKLY;BYDAY=TH -2025-08-14`.
struct Value: Hashable, CustomStringConvertible {
    let description: String

    init(_ expression: TimeExpression) {
        let when = expression.value
        var parts = [Self.days(of: when)]
        if let time = when.time { parts.append(Self.times(time, when.endTime)) }
        if let zone = when.zone { parts.append(zone) }
        if let recurrence = expression.recurrence {
            parts.append(recurrence.description)
            parts += recurrence.exclusions.map { "-\($0)" }
        }
        description = parts.joined(separator: " ")
    }

    private static func days(of when: When) -> String {
        let days = when.start.description + (when.end.map { "/\($0)" } ?? "")
        switch when.precision {
        case .day, .minute: return days
        case .week: return "week " + days
        case .partOfMonth: return (when.part?.rawValue ?? "?") + " " + month(when.start)
        case .month: return month(when.start)
        case .months: return month(when.start) + "/" + month(when.lastDay)
        case .quarter: return "\(when.start.year)-Q\(when.quarter)"
        case .season: return when.dayWording
        }
    }

    private static func month(_ day: CivilDate) -> String {
        String(day.description.dropLast(3))
    }

    private static func times(_ start: TimeOfDay, _ end: TimeOfDay?) -> String {
        start.description + (end.map { "-\($0)" } ?? "")
    }
}
