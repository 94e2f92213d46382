/// Where feeds are published, how often to refresh them, and how long they keep past items.
public struct Site: Hashable, Sendable {
    /// The address of the published folder, ending in a slash; nil if unknown.
    public let address: String?
    /// True if a server answers `feed.ics?…` in addition to the files.
    public let answersQueries: Bool
    /// The number of hours after which calendar programs should refresh (RFC 7986, section 5.7).
    public let refreshHours: Int
    /// The number of years that an item stays in the feeds after its last day.
    public let retentionYears: Int

    /// A site; a slash is appended to the address if it has none.
    public init(
        address: String?, answersQueries: Bool = false, refreshHours: Int = 12,
        retentionYears: Int = 2
    ) {
        self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        self.answersQueries = answersQueries
        self.refreshHours = max(1, refreshHours)
        self.retentionYears = max(0, retentionYears)
    }

    /// The address of a path in the folder; nil if the site has none.
    public func url(of path: String) -> String? {
        address.map { $0 + path }
    }
}
