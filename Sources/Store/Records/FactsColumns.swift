import CivilTime
import GRDB
import Items

/// The columns for `Facts`, which mentions and items have in common.
enum FactsColumns {
    /// The names of the columns, in order.
    static let names = """
        title, kind, category, start, "end", time, end_time, tz, "precision", rrule, place, \
        country, region, projects, url, event, series
        """
    /// The number of columns.
    static let count = 17

    /// The values of the columns.
    static func values(of facts: Facts) -> [(any DatabaseValueConvertible)?] {
        let when = facts.when
        return [
            facts.title, facts.kind.rawValue, facts.category.rawValue, when.start.description,
            when.end?.description, when.time?.description, when.endTime?.description, when.zone,
            text(of: when.precision, part: when.part), facts.recurrence.map(text), facts.place,
            facts.country,
            facts.region.rawValue, RowReader.joined(facts.projects), facts.url, facts.event,
            facts.series,
        ]
    }

    /// Reads the columns of a row.
    static func facts(from row: inout RowReader) throws -> Facts {
        let title: String = try row.next()
        let kind = try row.parsed(Kind.init(rawValue:))
        let category = try row.parsed(Category.init(rawValue:))
        let when = try when(from: &row)
        return Facts(
            title: title, kind: kind, category: category, when: when,
            recurrence: try row.parsedIfPresent(recurrence),
            place: try row.optional(), country: try row.optional(),
            region: try row.parsed(Region.init(rawValue:)), projects: try row.list(),
            url: try row.optional(), event: try row.optional(), series: try row.optional())
    }

    private static func when(from row: inout RowReader) throws -> When {
        let start = try row.parsed { CivilDate(iso: $0) }
        let end = try row.parsedIfPresent { CivilDate(iso: $0) }
        let time = try row.parsedIfPresent { TimeOfDay(iso: $0) }
        let endTime = try row.parsedIfPresent { TimeOfDay(iso: $0) }
        let zone: String? = try row.optional()
        let (precision, part) = try row.parsed(precision)
        let when = When(
            start: start, end: end, time: time, endTime: endTime, zone: zone, precision: precision,
            part: part)
        guard let when else { throw UnreadableRow(text: start.description) }
        return when
    }
}

/// The columns `precision` and `rrule` may contain more values after a space.
///
/// Stores of earlier releases have only the first value.
extension FactsColumns {
    /// A precision as column text, with any part of the month: `part-of-month early`.
    private static func text(of precision: When.Precision, part: PartOfMonth?) -> String {
        precision.rawValue + (part.map { " " + $0.rawValue } ?? "")
    }

    private static func precision(
        _ text: String
    ) -> (precision: When.Precision, part: PartOfMonth?)? {
        let words = text.split(separator: " ")
        guard let name = words.first, let precision = When.Precision(rawValue: String(name)) else {
            return nil
        }
        return (precision, words.dropFirst().first.flatMap { PartOfMonth(rawValue: String($0)) })
    }

    /// A rule as column text, with its excluded days and its exceptions.
    ///
    /// For example `FREQ=WEEKLY;BYDAY=TU EXDATE=20250909 EXCEPT=20251216,20251223>20251222`: one
    /// occurrence is excluded, one is cancelled, and one is moved to the day before.
    private static func text(of rule: Recurrence) -> String {
        let lists = [
            (exclusionMark, rule.exclusions.map(\.basic)),
            (exceptionMark, rule.exceptions.map(\.text)),
        ]
        return
            ([rule.description]
            + lists.filter { !$1.isEmpty }.map { mark, days in
                mark + days.joined(separator: ",")
            }).joined(separator: " ")
    }

    private static func recurrence(_ text: String) -> Recurrence? {
        let parts = text.split(separator: " ")
        guard var rule = parts.first.flatMap({ Recurrence(rrule: String($0)) }) else { return nil }
        for part in parts.dropFirst() {
            let isExclusion = part.hasPrefix(exclusionMark)
            guard isExclusion || part.hasPrefix(exceptionMark) else { return nil }
            let mark = isExclusion ? exclusionMark : exceptionMark
            for day in part.dropFirst(mark.count).split(separator: ",") {
                let extended =
                    isExclusion
                    ? CivilDate(basic: day).map { rule.excluding([$0]) }
                    : Recurrence.Exception(text: String(day)).map(rule.with)
                guard let extended else { return nil }
                rule = extended
            }
        }
        return rule
    }

    private static let exclusionMark = "EXDATE="
    private static let exceptionMark = "EXCEPT="
}
