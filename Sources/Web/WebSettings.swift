public import Feeds
public import Geography
public import Profiles

/// What the server serves, and within which limits.
public struct WebSettings: Sendable {
    /// The published folder.
    public var folder: String
    /// The store's path, for `/healthz`.
    public var store: String
    /// What is known of the community: the values that queries may name.
    public var profile: Profile
    /// Where the feeds are read; the calendars of queries say so.
    public var site: Site
    /// The point of a place in words.
    public var coordinates: @Sendable (String) -> Coordinates?
    /// The name or address to listen on.
    public var host = "127.0.0.1"
    /// The port; 0 for any that is free.
    public var port = 8080
    /// After how many hours without a refresh `/healthz` calls the feeds old.
    public var freshHours = 24 * 15
    /// How many connections are open at a time; one more closes the one that is idle for longest.
    public var maximumConnections = 512
    /// The same for one address, unless it is this machine's.
    public var maximumConnectionsOfAddress = 128
    /// The bytes that the headers of a request may have.
    public var maximumHeaderBytes = 16_384
    /// The bytes that a query may have.
    public var maximumQueryBytes = 2_048
    /// How many answers to queries are being made at a time, waiting ones included.
    public var maximumRenders = 64
    /// The bytes of the answers to queries that are kept, or that clients have not taken yet.
    public var maximumAnswerBytes = 128 << 20
    /// The seconds within which a new connection must have sent the head of a request.
    public var firstRequestSeconds = 10
    /// The seconds after which a connection is closed on which no head of a request has come, and
    /// no piece of an answer was taken.
    public var idleSeconds = 30

    /// Settings with their defaults.
    public init(
        folder: String, store: String, profile: Profile, site: Site,
        coordinates: @escaping @Sendable (String) -> Coordinates? = { _ in nil }
    ) {
        self.folder = folder
        self.store = store
        self.profile = profile
        self.site = site
        self.coordinates = coordinates
    }
}
