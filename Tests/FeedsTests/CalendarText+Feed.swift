import CivilTime
import Feeds
import Items

extension CalendarText {
    /// The calendar of some items for a selection.
    init(
        _ items: [Item], _ selection: Selection = Selection(), asOf: Timestamp = Samples.asOf
    ) throws {
        let renderer = try FeedRenderer(
            items: items, profile: Samples.profile, site: Samples.site, asOf: asOf,
            coordinates: Samples.coordinates)
        let feed = Feed(
            path: "all.ics", title: "Harbor", summary: "All dates of Harbor.", color: "steelblue",
            selection: selection)
        self.init(try renderer.calendar(for: feed))
    }

    /// The only entry in the calendar of a single item.
    static func entry(_ item: Item, _ selection: Selection = Selection()) throws -> [Line] {
        let entries = try CalendarText([item], selection).entries
        return entries.count == 1 ? entries[0] : []
    }
}
