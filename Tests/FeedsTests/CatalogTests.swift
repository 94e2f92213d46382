import Feeds
import Items
import Profiles
import Testing

@Suite struct CatalogTests {
    private static func paths(_ items: [Item]) -> [String] {
        Catalog(profile: Samples.profile, items: items).feeds.map(\.path)
    }

    @Test func theMainFeedsExistBeforeAnyItem() {
        let paths = Self.paths([])
        #expect(paths.prefix(3) == ["all.ics", "all-clean.ics", "events.ics"])
        #expect(paths.contains("tentative.ics"))
        #expect(paths.contains("projects/buoy-clean.ics"))
        #expect(paths.contains("regions/oceania.ics"))
    }

    @Test func aProjectsRegionGetsAFeedWithItsFirstItem() {
        #expect(!Self.paths([]).contains("projects/pier/europe.ics"))
        #expect(Self.paths([SampleItems.summit]).contains("projects/pier/europe.ics"))
        #expect(!Self.paths([SampleItems.summit]).contains("projects/buoy/europe.ics"))
    }

    @Test func noTwoFeedsShareAPathOrTitle() {
        let feeds = Catalog(profile: Samples.profile, items: SampleItems.items).feeds
        #expect(Set(feeds.map(\.path)).count == feeds.count)
        #expect(Set(feeds.map(\.title)).count == feeds.count)
    }

    @Test func anEmptyProfileHasFeedsToo() {
        let feeds = Catalog(profile: .none, items: SampleItems.items).feeds
        #expect(feeds.count == 7 + 2 * Region.allCases.count)
    }

    @Test func aSelectionIsNamedAfterItsValues() {
        let selection = Selection(
            projects: ["pier", "buoy"], regions: [.europe], kinds: [.deadline])
        let feed = Catalog.feed(for: selection, query: "kind=deadline", profile: Samples.profile)
        #expect(feed.title == "Harbor: Pier, Buoy: Europe: deadlines")
        #expect(feed.path == "feed.ics?kind=deadline")
    }
}
