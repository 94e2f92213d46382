import Digests

/// The entry of `feeds.json` for a published calendar.
public struct FeedRecord: Hashable, Sendable, Codable {
    /// The path in the published folder.
    public let path: String
    /// The name that calendar programs show.
    public let title: String
    /// One sentence about its content.
    public let summary: String
    /// The web address; nil if the site has none.
    public let url: String?
    /// The number of items in it; 0 if its one entry says that there are none.
    public let count: Int
    /// The SHA-256 digest of its bytes in hexadecimal.
    public let sha256: String
    /// True if the calendar is no longer published, and its one entry says where to go.
    public let retired: Bool
}

extension FeedRecord {
    /// Creates the record of a feed with these bytes.
    init(
        path: String, title: String, summary: String, url: String?, count: Int, bytes: [UInt8],
        retired: Bool = false
    ) {
        self.init(
            path: path, title: title, summary: summary, url: url, count: count,
            sha256: SHA256(bytes).hex, retired: retired)
    }
}
