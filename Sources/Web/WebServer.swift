package import CivilTime
package import Hummingbird
internal import HummingbirdCore
package import Logging
internal import NIOCore

/// The server: published files, calendars for queries, and what operators ask.
package struct WebServer: Sendable {
    private let settings: WebSettings
    private let shelf: SnapshotShelf
    private let logger: Logger
    private let now: @Sendable () -> Timestamp

    /// A server that has read what is published.
    ///
    /// `now` is the clock that `/healthz` compares the last refresh with. Throws where the folder
    /// holds nothing that was published.
    package init(
        settings: WebSettings, logger: Logger, now: @escaping @Sendable () -> Timestamp
    ) throws(WebError) {
        self.settings = settings
        self.logger = logger
        self.now = now
        shelf = SnapshotShelf(try Snapshot(settings: settings, previous: nil))
    }

    /// The application: it runs until it is asked to stop, ends the answers under way, and takes
    /// up what a refresh publishes meanwhile.
    package func application(
        onStart: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let site = FeedSite(settings: settings, shelf: shelf, metrics: ServerMetrics(), now: now)
        let responder = CallbackResponder<BasicRequestContext> { request, _ in
            await site.answer(to: request)
        }
        return Application(
            responder: responder, server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: MaximumAvailableConnections(
                    settings.maximumConnections)),
            services: [FolderWatch(settings: settings, shelf: shelf, logger: logger)],
            onServerRunning: onStart, logger: logger)
    }

    /// Takes up what was published meanwhile, at once.
    package func reload() throws(WebError) {
        shelf.replace(by: try Snapshot(settings: settings, previous: shelf.snapshot))
    }

    private var channel: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            idleTimeout: .seconds(Int64(settings.idleSeconds)),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: settings.maximumHeaderBytes,
                maxHeaderListSize: settings.maximumHeaderBytes,
                maxHeaderFieldCount: Self.maximumHeaders))
    }

    private static let maximumHeaders = 100
}
