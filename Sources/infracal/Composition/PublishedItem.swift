internal import CivilTime
internal import Items

/// The fields of an item in `items.json` that show what the next publication would change.
struct PublishedItem: Decodable {
    let uid: UID
    let status: Item.Status
    let start: CivilDate
    private let end: CivilDate?
    private let rrule: Recurrence?

    /// The last day; for a repeating item that of its rule, which may be the last day of the
    /// calendar.
    var lastDay: CivilDate {
        guard let rrule else { return end ?? start }
        return rrule.lastDay(beginningAt: start) ?? CivilDate(daysSinceEpoch: .max)
    }
}
