import CivilTime
import Items

/// A mention in one line, as the tests state it:
/// `deadline cfp 2025-10-03 23:59 Asia/Shanghai | title | place | url`.
struct MentionLine {
    let mention: Mention

    var text: String {
        let facts = mention.facts
        let when = facts.when
        let days = when.end.map { "\(when.start)..\($0)" } ?? "\(when.start)"
        let time = when.time.map { " \($0)" } ?? ""
        let until = when.endTime.map { "-\($0)" } ?? ""
        let zone = when.zone.map { " \($0)" } ?? ""
        let rule = facts.recurrence.map { " \($0)" } ?? ""
        let status = mention.status == .announced ? "" : " \(mention.status)"
        let head =
            "\(facts.kind) \(facts.category.rawValue) \(days)\(time)\(until)\(zone)\(rule)\(status)"
        return [head, facts.title, facts.place ?? "-", facts.url ?? "-"].joined(separator: " | ")
    }
}
