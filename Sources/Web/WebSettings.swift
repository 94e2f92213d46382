public import Feeds
public import Geography
public import Profiles

/// The settings and limits of the server.
public struct WebSettings: Sendable {
    /// The published folder.
    public var folder: String
    /// The store's path, for `/healthz`.
    public var store: String
    /// The community's profile, with the values that queries may use.
    public var profile: Profile
    /// The address of the published feeds, for the calendars made for queries.
    public var site: Site
    /// Returns the coordinates of a place from its name; nil if they are unknown.
    public var coordinates: @Sendable (String) -> Coordinates?
    /// The name or address to listen on.
    public var host = "127.0.0.1"
    /// The port; 0 for any free port.
    public var port = 8080
    /// The number of hours without a refresh after which `/healthz` reports outdated feeds.
    public var freshHours = 24 * 15
    /// The most open connections; for one more, the one that is idle for longest is closed.
    public var maximumConnections = 512
    /// The most open connections from one address, except this machine's.
    public var maximumConnectionsOfAddress = 128
    /// The most bytes in the headers of a request.
    public var maximumHeaderBytes = 16_384
    /// The most bytes in a query.
    public var maximumQueryBytes = 2_048
    /// The most responses to queries that are being made at a time, including waiting ones.
    public var maximumRenders = 64
    /// The most bytes in responses to queries that are cached, or that clients have not received
    /// yet.
    public var maximumResponseBytes = 128 << 20
    /// The seconds in which a new connection must send the head of its first request.
    public var firstRequestSeconds = 10
    /// The seconds without progress after which a connection is closed.
    ///
    /// Progress is a head of a request that arrived, or a piece of a response that was received.
    public var idleSeconds = 30

    /// Settings; the limits have defaults.
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
