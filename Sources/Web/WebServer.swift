public import CivilTime
public import Hummingbird
internal import HummingbirdCore
public import Logging
internal import NIOCore

/// The server: published files, calendars for queries, and information for operators.
public struct WebServer: Sendable {
    private let settings: WebSettings
    private let cache: SnapshotCache
    private let logger: Logger
    private let now: @Sendable () -> Timestamp

    /// A server that has loaded what is published.
    ///
    /// `now` is the clock for `Date` and for the age of the last refresh in `/healthz`. Throws if
    /// nothing has been published in the folder.
    public init(
        settings: WebSettings, logger: Logger, now: @escaping @Sendable () -> Timestamp
    ) throws(WebError) {
        self.settings = settings
        self.logger = logger
        self.now = now
        cache = SnapshotCache(
            try Snapshot(settings: settings, previous: nil),
            mostUnderWay: settings.maximumRenders, mostBytes: settings.maximumResponseBytes)
    }

    /// The application, which runs until it is asked to stop.
    ///
    /// It then finishes the responses in progress. Meanwhile, it reloads what a refresh publishes.
    public func application(
        onStart: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let metrics = ServerMetrics()
        let site = FeedRoutes(settings: settings, cache: cache, metrics: metrics, now: now)
        let files = PublishedFiles(cache: cache, metrics: metrics, now: now)
        let connections = ConnectionTable(
            most: settings.maximumConnections,
            mostOfAddress: settings.maximumConnectionsOfAddress)
        let responder = CallbackResponder<BasicRequestContext> { request, _ in
            await site.response(to: request)
        }
        return Application(
            responder: responder,
            server: HTTPServerBuilder { [settings] responder in
                FeedChannel(
                    settings: settings, connections: connections, files: files,
                    responder: responder)
            },
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port)),
            services: [FolderWatcher(settings: settings, cache: cache, logger: logger)],
            onServerRunning: onStart, logger: logger)
    }

    /// Immediately reloads anything published in the meantime.
    public func reload() throws(WebError) {
        cache.replace(by: try Snapshot(settings: settings, previous: cache.snapshot))
    }
}
