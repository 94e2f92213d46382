import CivilTime
import DateExpressions

/// What a reading means, in one line: `2025-08-29 23:59 UTC`, `2025-10-17/2025-10-19`, `2025-09`,
/// `~2025-03`, `2025-08-07 FREQ=WEEKLY;BYDAY=TH`.
struct Value: Hashable, CustomStringConvertible {
    let description: String

    init(_ reading: TimeExpression) {
        let when = reading.value
        var parts = [Self.days(of: when)]
        if let time = when.time { parts.append(Self.times(time, when.endTime)) }
        if let zone = when.zone { parts.append(zone) }
        if let recurrence = reading.recurrence { parts.append(recurrence.description) }
        description = (reading.isApproximate ? "~" : "") + parts.joined(separator: " ")
    }

    private static func days(of when: When) -> String {
        switch when.precision {
        case .month: month(when.start)
        case .months: month(when.start) + "/" + month(when.lastDay)
        case .day, .minute: when.start.description + (when.end.map { "/\($0)" } ?? "")
        }
    }

    private static func month(_ day: CivilDate) -> String {
        String(day.description.dropLast(3))
    }

    private static func times(_ start: TimeOfDay, _ end: TimeOfDay?) -> String {
        start.description + (end.map { "-\($0)" } ?? "")
    }
}
