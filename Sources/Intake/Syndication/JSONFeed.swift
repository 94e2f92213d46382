internal import CivilTime
internal import Foundation

/// Parses JSON Feed, versions 1 and 1.1 (jsonfeed.org).
struct JSONFeed: Decodable {
    private let version: String
    private let items: [Item]

    private struct Item: Decodable {
        let url: String?
        let datePublished: String?
        let dateModified: String?

        private enum CodingKeys: String, CodingKey {
            case url
            case datePublished = "date_published"
            case dateModified = "date_modified"
        }
    }

    /// The entries of a feed, in its order; nil if the bytes are not a JSON Feed.
    static func entries(of bytes: [UInt8]) -> [SyndicationEntry]? {
        guard let feed = try? JSONDecoder().decode(JSONFeed.self, from: Data(bytes)),
            feed.version.hasPrefix("https://jsonfeed.org/version/")
        else { return nil }
        return feed.items.map { item in
            SyndicationEntry(
                link: item.url ?? "",
                published: (item.datePublished ?? item.dateModified)
                    .flatMap { Timestamp(iso: $0) })
        }
    }
}
