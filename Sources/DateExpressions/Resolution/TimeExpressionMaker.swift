internal import CivilTime
internal import Text

/// Turns findings into expressions: the years are inferred, the times put on their days.
struct TimeExpressionMaker: Sendable {
    let scan: Scan
    let context: Context

    /// What a finding says: one reading, several for single days, or none where no calendar has
    /// such a day.
    func expressions(of finding: Finding) -> [TimeExpression] {
        finding.singleDays(in: scan).compactMap(expression)
    }

    /// A time of day that belongs to no date beside it; nil for anything else.
    func clockTime(of finding: Finding) -> ClockTime? {
        guard finding.meaning.dates == nil, let clock = finding.meaning.clock else { return nil }
        let whole = finding.closingItsParentheses(in: scan)
        let zone = clock.zone?.checked
        return ClockTime(
            tokens: whole.tokens, time: clock.start, endTime: clock.end,
            zone: zone?.candidates.first, zoneText: zone?.text,
            zoneCertainty: zone?.certainty ?? .none)
    }
}

extension TimeExpressionMaker {
    private func expression(of finding: Finding) -> TimeExpression? {
        guard let dates = finding.meaning.dates,
            let days = resolution(of: finding, dates)
        else { return nil }
        let main = statement(of: finding, on: days.when)
        let others = finding.alternatives.map { statement(of: $0, beside: main, on: days) }
        let all = [main] + others
        let best = all.first { $0.zone?.isUTC == true } ?? main
        let whole = finding.closingItsParentheses(in: scan)
        return TimeExpression(
            tokens: whole.tokens, range: scan.text.byteRange(of: whole.tokens),
            dateRange: scan.text.byteRange(of: finding.dateTokens), value: best.when,
            recurrence: days.recurrence, zoneText: best.zone?.text,
            zoneCertainty: best.zone?.certainty ?? .none,
            stated: dates.statedFields.union(finding.meaning.statedFields),
            form: finding.meaning.form, isApproximate: finding.meaning.isApproximate,
            alternatives: all.filter { $0 != best }.map(\.when),
            ambiguities: days.ambiguities + (finding.meaning.clock?.ambiguities ?? [])
                + (best.zone?.ambiguities ?? []),
            rules: finding.rules)
    }

    private func resolution(of finding: Finding, _ dates: Dates) -> Resolution? {
        let resolver = resolver(for: finding)
        let days = resolver.resolution(of: dates)
        guard let rule = finding.meaning.recurrence, let days else { return days }
        return resolver.occurrence(of: rule, from: days.when.start)
    }

    private func resolver(for finding: Finding) -> DayResolver {
        // Only a year that must be inferred asks for the tense of the sentence.
        let isYearStated = finding.meaning.dates?.statedFields.contains(.year) == true
        let tense = isYearStated ? .unknown : scan.tense(around: finding.tokens)
        return DayResolver(context: context, tense: tense)
    }

    /// When a finding is, by its own words, on days that are known.
    private func statement(of finding: Finding, on days: When) -> Statement {
        guard let clock = finding.meaning.clock else {
            return Statement(when: days, zone: finding.meaning.zone)
        }
        let zone = (clock.zone ?? finding.endClock?.zone).map(\.checked)
        let when = When.minute(
            clock.start, on: days.start, zone: zone?.candidates.first, through: days.end,
            until: finding.endClock?.start ?? clock.end)
        return Statement(when: when, zone: zone)
    }

    /// The same instant in the words of another statement, which may name no day.
    private func statement(
        of finding: Finding, beside main: Statement, on days: Resolution
    ) -> Statement {
        let context = Context(published: days.when.start)
        let resolver = DayResolver(context: context, tense: .unknown)
        if let own = finding.meaning.dates.flatMap(resolver.resolution) {
            return statement(of: finding, on: own.when)
        }
        let nearby = [0, -1, 1].map { days.when.start.adding(days: $0) }
            .map { statement(of: finding, on: .days($0)) }
        return nearby.first { $0.instant != nil && $0.instant == main.instant }
            ?? statement(of: finding, on: days.when)
    }
}

/// One statement of when something is.
private struct Statement: Hashable {
    let when: When
    let zone: StatedZone?

    /// The instant; nil where no known zone is named.
    var instant: Timestamp? {
        guard let time = when.time, let zone = when.zone else { return nil }
        return ZonedTime.instant(of: time, on: when.start, zone: zone)
    }
}
