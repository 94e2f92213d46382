public import Items
public import Profiles

/// Every published feed, in the order in which a page lists them.
///
/// All items, events, deadlines, vague items, each project and each region always have a feed, so
/// that people can subscribe before there is anything in it. A region of a project gets a feed with
/// its first item. Every feed except the one for vague items has a variant without cancelled
/// entries.
public struct Catalog: Hashable, Sendable {
    /// The feeds without their variants.
    public let mainFeeds: [Feed]

    /// The feeds of a profile's projects, and of the regions of its items.
    public init(profile: Profile, items: [Item]) {
        let titles = FeedTitles(profile: profile)
        let projects = profile.projects.filter { !$0.isExternal }
        mainFeeds =
            [titles.all, titles.events, titles.deadlines, titles.vague]
            + projects.map(titles.feed(of:))
            + Region.allCases.map(titles.feed(of:))
            + projects.flatMap { project in
                Region.allCases.map { titles.feed(of: project, in: $0) }
                    .filter { feed in items.contains { feed.selection.admits($0, profile: profile) }
                    }
            }
    }

    /// The feeds with their variants.
    public var feeds: [Feed] {
        mainFeeds.flatMap { $0.selection.vague == .only ? [$0] : [$0, $0.clean] }
    }
}

extension Catalog {
    /// The feed that a server makes for a selection of this profile's items in answer to `query`.
    public static func feed(
        for selection: Selection, query: String, profile: Profile
    ) -> Feed {
        FeedTitles(profile: profile).feed(for: selection, path: "feed.ics?" + query)
    }
}
