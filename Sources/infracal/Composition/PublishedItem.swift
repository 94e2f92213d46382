internal import CivilTime
internal import Feeds
import Foundation
internal import Items

/// The fields of an item in `items.json` that show what the next publication would change.
struct PublishedItem: Decodable {
    let uid: UID
    let status: Item.Status
    let start: CivilDate
    private let end: CivilDate?
    private let rrule: Recurrence?

    /// The last day; for a repeating item, that of its rule.
    ///
    /// Without an end, that is the last day of the year 9999.
    var lastDay: CivilDate {
        guard let rrule else { return end ?? start }
        return rrule.lastDay(beginningAt: start) ?? CivilDate(daysSinceEpoch: .max)
    }
}

extension PublishedItem {
    /// The items of a published list; throws if it is none.
    static func items(inFileAt path: String) throws -> [PublishedItem] {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        return try JSONArray.elements {
            let piece = try file.read(upToCount: 1 << 20)
            return piece?.isEmpty == true ? nil : piece
        }
    }
}
