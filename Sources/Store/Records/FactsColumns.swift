import CivilTime
import GRDB
import Items

/// The columns that mentions and items share: what is known of a thing.
enum FactsColumns {
    /// Their names, in their order.
    static let names = """
        title, kind, category, start, "end", time, end_time, tz, "precision", rrule, place, \
        country, region, projects, url, event, series
        """
    /// Their number.
    static let count = 17

    /// Their values.
    static func values(of facts: Facts) -> [(any DatabaseValueConvertible)?] {
        let when = facts.when
        return [
            facts.title, facts.kind.rawValue, facts.category.rawValue, when.start.description,
            when.end?.description, when.time?.description, when.endTime?.description, when.zone,
            when.precision.rawValue, facts.recurrence?.description, facts.place, facts.country,
            facts.region.rawValue, RowReader.joined(facts.projects), facts.url, facts.event,
            facts.series,
        ]
    }

    /// Reads them from a row.
    static func facts(from row: inout RowReader) throws -> Facts {
        let title: String = try row.next()
        let kind = try row.parsed(Kind.init(rawValue:))
        let category = try row.parsed(Category.init(rawValue:))
        let when = try when(from: &row)
        return Facts(
            title: title, kind: kind, category: category, when: when,
            recurrence: try row.parsedIfPresent { Recurrence(rrule: $0) },
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
        let precision = try row.parsed(When.Precision.init(rawValue:))
        let when = When(
            start: start, end: end, time: time, endTime: endTime, zone: zone, precision: precision)
        guard let when else { throw UnreadableRow(text: start.description) }
        return when
    }
}
