import FuzzDriver
import Profiles

@testable import Intake
@testable import Web

/// The readers of network input, each with a property that must hold for any input.
@main
enum NetTarget: String, FuzzTarget {
    case syndication, robots, query

    func read(_ bytes: [UInt8]) {
        switch self {
        case .syndication: Self.readFeed(bytes)
        case .robots: Self.readRobots(bytes)
        case .query: Self.readQuery(bytes)
        }
    }
}

extension NetTarget {
    private static let profile: Profile = (try? .builtIn()) ?? .none

    /// Checks that each entry comes from a tag of its own.
    ///
    /// An entry without a link is kept, so that it can be reported.
    private static func readFeed(_ bytes: [UInt8]) {
        let entries = SyndicationParser.entries(of: bytes) ?? []
        let tags = bytes.count { $0 == UInt8(ascii: "<") }
        precondition(entries.count <= tags, "an entry for each tag")
    }

    private static func readRobots(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        _ = RobotsRules(text: text, agent: "infracal").allows("/" + text.prefix(100))
    }

    /// Checks that the canonical form of a query means the same, and is its own canonical form.
    private static func readQuery(_ bytes: [UInt8]) {
        let text = FeedQuery.withoutTrackers(String(decoding: bytes, as: UTF8.self))
        guard let query = try? FeedQuery(text, profile: profile) else { return }
        let again = try? FeedQuery(query.canonical, profile: profile)
        precondition(again == query, "the same choice")
        precondition(again?.canonical == query.canonical, "one spelling")
    }
}
