public import Newsletter

/// The settings for reading sources: where clones are kept, and the limits.
public struct IntakeSettings: Hashable, Sendable {
    /// The folder for clones of repositories, created when it is needed.
    ///
    /// It can be deleted at any time.
    public var cache: String
    /// True if pages on private networks may be fetched.
    ///
    /// False by default, so that no page can make a refresh fetch from the operator's own network.
    public var allowsPrivateNetworks: Bool
    /// The `User-Agent` header of requests.
    public var userAgent: String
    /// The size in bytes above which an issue is not read.
    public var maximumIssueBytes: Int
    /// The time limit for a page, in seconds.
    public var pageTimeout: Int
    /// The time limit for a git command, in seconds.
    public var gitTimeout: Int
    /// The time limit for a source, in seconds.
    public var sourceTimeout: Int
    /// The time limit for all sources, in seconds.
    public var totalTimeout: Int
    /// The number of sources that are read at the same time.
    public var maximumSourcesAtOnce: Int
    /// The most redirects that are followed.
    public var maximumRedirects: Int
    /// The most attempts for a request.
    public var maximumAttempts: Int
    /// The most entries of a feed whose pages are fetched, counted from the first one.
    public var maximumEntries: Int
    /// The path of the program that parses mail, or its name if it is in `PATH`.
    public var mailProgram: String

    /// Settings; each has a default.
    public init(
        cache: String, allowsPrivateNetworks: Bool = false,
        userAgent: String = "infracal/1.0 (reads community newsletters into calendars)",
        maximumIssueBytes: Int = Issue.largestSize, pageTimeout: Int = 60, gitTimeout: Int = 900,
        sourceTimeout: Int = 120, totalTimeout: Int = 900, maximumSourcesAtOnce: Int = 4,
        maximumRedirects: Int = 5, maximumAttempts: Int = 3, maximumEntries: Int = 200,
        mailProgram: String = "infracal-mail"
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
        self.mailProgram = mailProgram
    }
}
