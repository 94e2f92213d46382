import Foundation

extension ChangesFeed {
    /// A JSON Feed, version 1.1 (jsonfeed.org).
    struct JSONDocument: Encodable {
        struct Entry: Encodable {
            let id: String
            let title: String
            let contentText: String
            let datePublished: String
            let url: String?

            private enum CodingKeys: String, CodingKey {
                case id, title, url
                case contentText = "content_text"
                case datePublished = "date_published"
            }
        }

        let version = "https://jsonfeed.org/version/1.1"
        let title: String
        let homePageURL: String?
        let feedURL: String?
        let items: [Entry]

        private enum CodingKeys: String, CodingKey {
            case version, title, items
            case homePageURL = "home_page_url"
            case feedURL = "feed_url"
        }
    }

    static let jsonPath = "changes.json"

    /// The bytes of a feed, which depend only on its values.
    static func bytes(of feed: JSONDocument) throws(FeedError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return JSONText.escaped(Array(try encoder.encode(feed))) + [UInt8(ascii: "\n")]
        } catch {
            throw .json(name: jsonPath, reason: "\(error)")
        }
    }
}
