internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes
internal import NIOHTTPTypesHTTP1

/// Sets up a connection: HTTP/1.1, its limits, published files from memory, and the routes for the
/// rest.
struct FeedChannel: HTTPChannelHandler {
    typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    /// The limits.
    let settings: WebSettings
    /// The open connections.
    let connections: ConnectionTable
    /// The files that are served without the routes.
    let files: PublishedFiles
    /// The routes.
    let responder: Responder

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            try Self.boundBuffers(of: channel)
            let gate = RequestGate(limit: Self.maximumRequestsAhead)
            let meter = RequestLimiter(limit: 2 * settings.maximumHeaderBytes)
            try pipeline.addHandler(gate)
            try pipeline.addHandler(meter)
            // NIO's own helpers are turned off: the two handlers below and the asynchronous channel
            // keep responses in order, the channel answers invalid HTTP, and HTTPTypes checks
            // header fields.
            try pipeline.configureHTTPServerPipeline(
                withPipeliningAssistance: false, withErrorHandling: false,
                withOutboundHeaderValidation: false, withEncoderConfiguration: .init(),
                withDecoderLimitConfiguration: decoderLimits)
            try pipeline.addHandler(
                ConnectionHandler(
                    meter: meter, gate: gate, entry: connections.admit(channel),
                    in: connections, firstSeconds: settings.firstRequestSeconds,
                    idleSeconds: settings.idleSeconds))
            try pipeline.addHandler(PublishedFilesHandler(files))
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            return try NIOAsyncChannel(
                wrappingChannelSynchronously: channel,
                configuration: .init(isOutboundHalfClosureEnabled: true))
        }
    }

    func handle(value channel: Value, logger: Logger) async {
        await handleHTTP(asyncChannel: channel, logger: logger)
    }

    private var decoderLimits: NIOHTTPDecoderLimitConfiguration {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = settings.maximumHeaderBytes
        limits.maxHeaderListSize = settings.maximumHeaderBytes
        limits.maxHeaderFieldCount = Self.maximumHeaders
        return limits
    }

    /// Limits the kernel's buffers of a connection.
    ///
    /// Otherwise, they could grow to several MiB, and count as memory of the server.
    private static func boundBuffers(of channel: any Channel) throws {
        guard let options = channel.syncOptions else { return }
        try options.setOption(.socketOption(.so_sndbuf), value: sendBufferBytes)
        try options.setOption(.socketOption(.so_rcvbuf), value: receiveBufferBytes)
    }

    private static let maximumHeaders = 100
    /// The most requests of a client that are parsed before it has received the responses.
    private static let maximumRequestsAhead = 4
    private static let sendBufferBytes: SocketOptionValue = 65_536
    private static let receiveBufferBytes: SocketOptionValue = 16_384
}
