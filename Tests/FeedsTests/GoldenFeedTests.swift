import CivilTime
import Feeds
import Items
import TestSupport
import Testing

@Suite struct GoldenFeedTests {
    private static let feeds = Catalog(profile: Samples.profile, items: SampleItems.items).feeds

    @Test(arguments: [
        "all.ics", "deadlines-clean.ics", "projects/pier.ics", "regions/africa.ics",
        "regions/oceania.ics", "tentative.ics",
    ])
    func theFeedsMatchTheGoldenFiles(path: String) throws {
        let feed = try #require(Self.feeds.first { $0.path == path })
        let renderer = try FeedRenderer(
            items: SampleItems.items, profile: Samples.profile, site: Samples.site,
            asOf: Samples.asOf,
            coordinates: Samples.coordinates)
        let bytes = try renderer.calendar(for: feed)
        let name = feed.path.replacing("/", with: "-")
        Golden(name).expect(String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
    }
}
