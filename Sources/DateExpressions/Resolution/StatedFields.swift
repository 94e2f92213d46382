internal import CivilTime

extension TimeValue {
    /// The fields that the words about the time state.
    var statedFields: Set<Field> {
        guard let clock else { return zone == nil ? [] : [.zone] }
        var fields: Set<Field> = [.time]
        if clock.last != nil { fields.insert(.endTime) }
        if clock.zone ?? clock.lastZone != nil { fields.insert(.zone) }
        return fields
    }
}

extension DateValue {
    /// The fields that the words about the days state.
    var statedFields: Set<Field> {
        switch self {
        case .day(let day): day.statedFields
        case .days(let first, let last): first.statedFields.union(last.statedFields)
        case .several(let days): days.reduce(into: []) { $0.formUnion($1.statedFields) }
        case .month(let month): month.statedFields
        case .months(let first, let last): first.statedFields.union(last.statedFields)
        case .partOfYear(_, let year): year == nil ? [.month] : [.year, .month]
        case .year: [.year]
        case .numberedWeek(_, let year): year == nil ? [.day, .month] : [.year, .day, .month]
        case .nth(_, let counted, let period):
            period.statedFields.union(counted.statedFields)
        case .part(_, let period): period.statedFields
        case .weekdayIn(let week, _): week.statedFields.union([.weekday])
        case .week(let date, _), .weekend(let date), .monthOf(let date), .shifted(_, let date):
            date.statedFields
        case .nearest(_, _, let date): date.statedFields.union([.weekday])
        case .span(let first, let last): first.statedFields.union(last.statedFields)
        case .weekday, .weekdays: [.weekday]
        case .known, .publication: []
        case .repeating(let repetition): repetition.statedFields
        }
    }
}

extension Repetition {
    fileprivate var statedFields: Set<Field> {
        var fields: Set<Field> = rule.byDay.isEmpty ? [.day] : [.weekday]
        if let start { fields.formUnion(start.statedFields) }
        return fields
    }
}

extension Countable {
    fileprivate var statedFields: Set<Field> {
        switch self {
        case .weekday: [.weekday, .day]
        case .month, .quarter: [.month]
        case .day, .workday, .week, .weekend: [.day]
        }
    }
}

extension PartialDay {
    fileprivate var statedFields: Set<Field> {
        var fields: Set<Field> = [.day]
        if year != nil { fields.insert(.year) }
        if month != nil { fields.insert(.month) }
        if weekday != nil { fields.insert(.weekday) }
        return fields
    }
}

extension PartialMonth {
    fileprivate var statedFields: Set<Field> {
        year == nil ? [.month] : [.year, .month]
    }
}
