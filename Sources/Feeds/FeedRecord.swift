import Digests

/// What `feeds.json` says of a published calendar.
public struct FeedRecord: Hashable, Sendable, Codable {
    /// The path below the published folder.
    public let path: String
    /// The name that calendars show.
    public let title: String
    /// One sentence about what it holds.
    public let summary: String
    /// The address; nil where the site has none.
    public let url: String?
    /// The number of items in it; 0 where one entry only says that there are none.
    public let count: Int
    /// The SHA-256 of its bytes, in hexadecimal digits.
    public let sha256: String
    /// Whether it is published no longer, and its one entry says where to go.
    public let retired: Bool
}

extension FeedRecord {
    /// The record of bytes that stand at a path.
    init(
        path: String, title: String, summary: String, url: String?, count: Int, bytes: [UInt8],
        retired: Bool = false
    ) {
        self.init(
            path: path, title: title, summary: summary, url: url, count: count,
            sha256: SHA256(bytes).hex, retired: retired)
    }
}
