import CivilTime
import Feeds
import Items
import TestSupport
import Testing

@Suite struct GoldenFeedTests {
    @Test(arguments: Catalog(profile: Samples.profile, items: Story.items).feeds)
    func aStorysFeedsAreWhatTheyWere(feed: Feed) throws {
        let renderer = try FeedRenderer(
            items: Story.items, profile: Samples.profile, site: Samples.site, asOf: Samples.asOf,
            coordinates: Samples.coordinates)
        let bytes = try renderer.calendar(for: feed)
        let name = feed.path.replacing("/", with: "-")
        Golden(name).expect(String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
    }
}
