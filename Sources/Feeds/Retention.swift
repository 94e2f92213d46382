import CivilTime
import Items

/// How long an item stays in the feeds.
struct Retention {
    /// The day on which the newest issue was published.
    let asOf: CivilDate
    /// The years for which a past item stays.
    let years: Int

    /// A cancelled item stays until its day has passed, everything else some years longer; what
    /// repeats without an end stays.
    func keeps(_ item: Item) -> Bool {
        guard let last = lastDay(of: item) else { return true }
        return last >= (item.status == .cancelled ? asOf : earliest)
    }
}

extension Retention {
    /// The same day some years before; the year's end of February where it has no such day.
    private var earliest: CivilDate {
        let year = asOf.year - years
        return CivilDate(year: year, month: asOf.month, day: asOf.day)
            ?? CivilDate(year: year, month: asOf.month, day: asOf.day - 1) ?? asOf
    }

    private func lastDay(of item: Item) -> CivilDate? {
        guard let rule = item.facts.recurrence else { return item.facts.when.lastDay }
        return rule.lastDay(beginningAt: item.facts.when.start)
            .map { max($0, item.facts.when.lastDay) }
    }
}
