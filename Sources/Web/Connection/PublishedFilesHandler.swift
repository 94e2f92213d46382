internal import NIOCore
internal import NIOHTTP1

/// Answers requests for published files directly, on the connection's own thread, and passes all
/// others to the routes.
///
/// Most requests are for a file that did not change. The routes switch threads twice per request,
/// which costs more than the response itself.
final class PublishedFilesHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let files: PublishedFiles
    private var clock = HTTPClock()
    /// The number of requests that the routes have not answered yet.
    private var handedOn = 0
    /// The response to the request that is arriving; nil if the routes will answer it.
    private var response: PublishedFiles.Response?
    private var hasWritten = false

    /// A handler for one connection.
    init(_ files: PublishedFiles) {
        self.files = files
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            response = isFree(context) ? files.response(to: head, clock: &clock) : nil
            guard response == nil else { return }
            handedOn += 1
        case .body: guard response == nil else { return }
        case .end:
            if let response {
                self.response = nil
                return write(response, to: context)
            }
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if hasWritten {
            hasWritten = false
            context.flush()
        }
        context.fireChannelReadComplete()
    }

    /// Counts invalid HTTP as a request of the routes, since a later handler answers it.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError { handedOn += 1 }
        context.fireErrorCaught(error)
    }

    func write(
        context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
    ) {
        if case .end = unwrapOutboundIn(data) { handedOn -= 1 }
        context.write(data, promise: promise)
    }

    /// True if a response may be written now.
    ///
    /// It must not overtake a response that the routes are still making, and responses must not
    /// pile up for a client that does not read; the routes wait for such a client.
    private func isFree(_ context: ChannelHandlerContext) -> Bool {
        handedOn == 0 && context.channel.isWritable
    }

    private func write(_ response: PublishedFiles.Response, to context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(response.head)), promise: nil)
        if let body = response.body {
            context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        }
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        hasWritten = true
    }
}
