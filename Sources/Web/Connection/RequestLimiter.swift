internal import NIOCore
internal import NIOHTTP1

/// Closes a connection with an endless request: the decoder limits the header fields, but neither
/// the first line nor the body.
final class RequestLimiter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let limit: Int
    private var count = 0
    private var isFull = false

    /// A limiter that allows `limit` bytes from the head of one request to the next.
    init(limit: Int) {
        self.limit = limit
    }

    /// A request's head has arrived completely, so the count starts again.
    func startAnew() {
        count = 0
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isFull else { return }
        count += unwrapInboundIn(data).readableBytes
        // If these bytes complete the head of a request, this call sets the count to 0.
        context.fireChannelRead(data)
        guard count > limit else { return }
        isFull = true
        context.fireErrorCaught(HTTPParserError.headerOverflow)
    }
}
