/// Where the feeds will be read, and how often.
public struct Site: Hashable, Sendable {
    /// The address of the published folder, with a slash at its end; nil where none is known yet.
    public let address: String?
    /// Whether a server answers `feed.ics?…` beside the files.
    public let answersQueries: Bool
    /// After how many hours calendars should look again (RFC 7986, section 5.7).
    public let refreshHours: Int
    /// How many years an item stays in the feeds after its last day.
    public let retentionYears: Int

    /// A place for the feeds; a slash is put at the end of the address where it is missing.
    public init(
        address: String?, answersQueries: Bool = false, refreshHours: Int = 12,
        retentionYears: Int = 2
    ) {
        self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        self.answersQueries = answersQueries
        self.refreshHours = max(1, refreshHours)
        self.retentionYears = max(0, retentionYears)
    }

    /// The address of a path below the folder; nil where the site has none.
    public func url(of path: String) -> String? {
        address.map { $0 + path }
    }
}
