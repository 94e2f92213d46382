internal import NIOCore
internal import NIOHTTP1

/// Answers requests for published files at once, on the connection's own thread; hands all others
/// on to the routes.
///
/// Nearly all that clients ask for is a file that did not change. The way through the routes hops
/// between threads twice for each request, which costs more than the answer.
final class PublishedFilesHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let files: PublishedFiles
    private var clock = HTTPClock()
    /// The requests that the routes have not answered yet.
    private var handedOn = 0
    /// The answer to the request that is coming in.
    private var answer: PublishedFiles.Answer?
    private var hasWritten = false

    /// A handler for one connection.
    init(_ files: PublishedFiles) {
        self.files = files
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            answer = isFree(context) ? files.answer(to: head, clock: &clock) : nil
            guard answer == nil else { return }
            handedOn += 1
        case .body: guard answer == nil else { return }
        case .end:
            if let answer {
                self.answer = nil
                return write(answer, to: context)
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

    /// What is no HTTP is answered by those behind.
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

    /// Whether an answer may be written: it overtakes none that the routes still make, and does
    /// not pile up before a client that does not read; the routes wait for such a client.
    private func isFree(_ context: ChannelHandlerContext) -> Bool {
        handedOn == 0 && context.channel.isWritable
    }

    private func write(_ answer: PublishedFiles.Answer, to context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
        if let body = answer.body {
            context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        }
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        hasWritten = true
    }
}
