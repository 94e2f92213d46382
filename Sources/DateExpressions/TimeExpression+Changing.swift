public import CivilTime

extension TimeExpression {
    /// A copy of this expression with another value, and with other tokens if given.
    public func meaning(_ value: When, tokens: Range<Int>? = nil) -> TimeExpression {
        TimeExpression(
            tokens: tokens ?? self.tokens, range: range, dateRange: dateRange, value: value,
            valueAhead: nil, closingDay: nil, recurrence: recurrence, zoneText: zoneText,
            zoneCertainty: zoneCertainty, stated: stated, form: form,
            isApproximate: isApproximate, alternatives: alternatives, ambiguities: ambiguities,
            rules: rules)
    }

    /// The same time with a recurrence rule, at other tokens.
    public func repeating(by rule: Recurrence, tokens: Range<Int>) -> TimeExpression {
        TimeExpression(
            tokens: tokens, range: range, dateRange: dateRange, value: value, valueAhead: nil,
            closingDay: nil, recurrence: rule, zoneText: zoneText, zoneCertainty: zoneCertainty,
            stated: stated, form: form, isApproximate: isApproximate, alternatives: alternatives,
            ambiguities: ambiguities, rules: rules)
    }

    /// The same day with the more exact time of another expression.
    public func withTime(of exact: TimeExpression) -> TimeExpression {
        TimeExpression(
            tokens: tokens, range: range, dateRange: dateRange, value: exact.value,
            valueAhead: nil, closingDay: nil, recurrence: recurrence, zoneText: exact.zoneText,
            zoneCertainty: exact.zoneCertainty, stated: stated.union(exact.stated), form: form,
            isApproximate: isApproximate, alternatives: [], ambiguities: exact.ambiguities,
            rules: rules + exact.rules)
    }

    /// The same day, at a time from elsewhere in the text.
    public func at(_ time: ClockTime) -> TimeExpression {
        let fields: Set<Field> = time.zone == nil ? [.time] : [.time, .zone]
        return TimeExpression(
            tokens: tokens, range: range, dateRange: dateRange,
            value: .minute(
                time.time, on: value.start, zone: time.zone, through: value.end,
                until: time.endTime),
            valueAhead: nil, closingDay: nil, recurrence: recurrence, zoneText: time.zoneText,
            zoneCertainty: time.zoneCertainty, stated: stated.union(fields), form: form,
            isApproximate: isApproximate, alternatives: alternatives, ambiguities: ambiguities,
            rules: rules + ["time apart from the date"])
    }
}
