internal import CivilTime
internal import Items

/// An item as `items.json` has it, as far as it tells what the next publication would change.
struct PublishedItem: Decodable {
    let uid: UID
    let status: Item.Status
    let start: CivilDate
    private let end: CivilDate?

    /// The last day.
    var lastDay: CivilDate { end ?? start }
}
