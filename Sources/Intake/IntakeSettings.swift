public import Newsletter

/// How sources are read: where clones are kept, and how far a source is trusted.
public struct IntakeSettings: Hashable, Sendable {
    /// The folder that clones of repositories are kept in; made when it is first needed.
    ///
    /// It may be deleted at any time.
    public var cache: String
    /// Whether pages on private networks may be fetched.
    ///
    /// Off, so that no page can make a refresh fetch from the operator's own network.
    public var allowsPrivateNetworks: Bool
    /// How the program calls itself to servers.
    public var userAgent: String
    /// The size in bytes beyond which no issue is read.
    public var maximumIssueBytes: Int
    /// The seconds within which one page must have come whole.
    public var pageTimeout: Int
    /// The seconds within which one git command must be done.
    public var gitTimeout: Int
    /// The seconds that reading one source may take.
    public var sourceTimeout: Int
    /// The seconds that reading all sources may take.
    public var totalTimeout: Int
    /// How many sources are read side by side.
    public var maximumSourcesAtOnce: Int
    /// How many redirects are followed.
    public var maximumRedirects: Int
    /// How often a request is made before it is given up.
    public var maximumAttempts: Int
    /// How many entries of a feed are followed, the first ones.
    public var maximumEntries: Int

    /// Settings with their defaults.
    public init(
        cache: String, allowsPrivateNetworks: Bool = false,
        userAgent: String = "infracal/1.0 (reads community newsletters into calendars)",
        maximumIssueBytes: Int = Issue.largestSize, pageTimeout: Int = 60, gitTimeout: Int = 900,
        sourceTimeout: Int = 120, totalTimeout: Int = 900, maximumSourcesAtOnce: Int = 4,
        maximumRedirects: Int = 5, maximumAttempts: Int = 3, maximumEntries: Int = 200
    ) {
        self.cache = cache
        self.allowsPrivateNetworks = allowsPrivateNetworks
        self.userAgent = userAgent
        self.maximumIssueBytes = maximumIssueBytes
        self.pageTimeout = pageTimeout
        self.gitTimeout = gitTimeout
        self.sourceTimeout = sourceTimeout
        self.totalTimeout = totalTimeout
        self.maximumSourcesAtOnce = maximumSourcesAtOnce
        self.maximumRedirects = maximumRedirects
        self.maximumAttempts = maximumAttempts
        self.maximumEntries = maximumEntries
    }
}
