import CivilTime
import Items

/// How long an item stays in the feeds.
struct Retention {
    /// The day on which the newest issue was published.
    let asOf: CivilDate
    /// The number of years that a past item stays.
    let years: Int

    /// True if an item stays in the feeds.
    ///
    /// A cancelled item stays through its last day, all others for some years after it. An item
    /// that repeats without end always stays.
    func keeps(_ item: Item) -> Bool {
        guard let last = lastDay(of: item) else { return true }
        return last >= (item.status == .cancelled ? asOf : earliest)
    }
}

extension Retention {
    /// The same day `years` earlier; 28 February for a 29 February.
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
