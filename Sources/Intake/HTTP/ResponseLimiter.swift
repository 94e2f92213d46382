internal import NIOCore

/// Closes a connection that sends more bytes than a response may have.
///
/// The length of a body is limited elsewhere, but nothing else limits the number of interim
/// responses (1xx) before it.
final class ResponseLimiter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let limit: Int
    private var count = 0

    /// A limiter for one connection; `limit` is in bytes.
    init(limit: Int) {
        self.limit = limit
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        count += unwrapInboundIn(data).readableBytes
        guard count <= limit else { return context.close(promise: nil) }
        context.fireChannelRead(data)
    }
}
