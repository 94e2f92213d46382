internal import CivilTime

extension Meaning {
    /// The fields that the words about the time state.
    var statedFields: Set<Field> {
        guard let clock else { return zone == nil ? [] : [.zone] }
        var fields: Set<Field> = [.time]
        if clock.end != nil { fields.insert(.endTime) }
        if clock.zone != nil { fields.insert(.zone) }
        return fields
    }
}

extension Dates {
    /// The fields that the words about the days state.
    var statedFields: Set<Field> {
        switch self {
        case .day(let day): day.statedFields
        case .days(let first, let last): first.statedFields.union(last.statedFields)
        case .several(let days): days.reduce(into: []) { $0.formUnion($1.statedFields) }
        case .month(let month): month.statedFields
        case .months(let first, let last): first.statedFields.union(last.statedFields)
        case .nthWeekday(_, _, let month): month.statedFields.union([.weekday, .day])
        case .weekday, .weekdays: [.weekday]
        case .known: []
        case .repeating(let rule): rule.byDay.isEmpty ? [.day] : [.weekday]
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
