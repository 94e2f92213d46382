internal import Text

extension Joiner {
    /// "Mon May 5 16:00:00 UTC 2025", "5 May at 18:00, 2025": the year after the time belongs to
    /// the day.
    static let yearAfterTime = pairs(name) { left, gap, right in
        guard left.value.clock != nil, case .day(var day) = left.value.dates, day.year == nil,
            case .year(let year) = right.value.dates,
            gap.holdsOnly([.comma], [], atMost: 1)
        else { return nil }
        day.year = year
        var dated = left
        dated.value.dates = .day(day)
        return dated.joined(with: right, by: name)
    }

    private static let name = "year after the time"
}
