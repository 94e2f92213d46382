internal import NIOCore
internal import NIOHTTP1

/// Ends a request that never ends: the decoder bounds the fields of a head, but neither its first
/// line nor a body.
final class RequestMeter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let limit: Int
    private var count = 0
    private var isFull = false

    /// A meter that lets so many bytes through without a new request.
    init(limit: Int) {
        self.limit = limit
    }

    /// A request's head has come whole: what follows counts anew.
    func startAnew() {
        count = 0
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isFull else { return }
        count += unwrapInboundIn(data).readableBytes
        // Heads within these bytes start the count anew.
        context.fireChannelRead(data)
        guard count > limit else { return }
        isFull = true
        context.fireErrorCaught(HTTPParserError.headerOverflow)
    }
}
