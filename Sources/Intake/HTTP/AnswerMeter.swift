internal import NIOCore

/// Ends a connection on which more comes than an answer may have.
///
/// The length of a body is bounded elsewhere. Nothing else bounds how many interim answers (1xx) a
/// server sends before it.
final class AnswerMeter: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let limit: Int
    private var count = 0

    /// A meter that lets so many bytes through.
    init(limit: Int) {
        self.limit = limit
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        count += unwrapInboundIn(data).readableBytes
        guard count <= limit else { return context.close(promise: nil) }
        context.fireChannelRead(data)
    }
}
