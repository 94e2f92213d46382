internal import NIOCore

/// Lets requests into a connection one at a time, and none while the client leaves responses
/// unread.
///
/// The decoder parses everything it is given. A client that sends thousands of requests and never
/// reads would make the server keep all of them in parsed form, so the bytes wait here unparsed.
/// Meanwhile, nothing more is read from the socket: the rest stays in the kernel, which slows the
/// client down.
final class RequestGate: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let limit: Int
    /// The number of requests that arrived and whose responses have not been received yet.
    private var underWay = 0
    private var waiting = ByteBuffer()
    private var isReleasing = false
    /// The channel events that are held back while bytes wait.
    private var postponedRead = false
    private var postponedEvents: [Any] = []
    private var context: ChannelHandlerContext?

    /// A gate that is closed while `limit` requests are in progress.
    init(limit: Int) {
        self.limit = limit
    }

    /// A request's head has arrived.
    func requestBegan() {
        underWay += 1
    }

    /// The client has received a response.
    func responseWasSent() {
        underWay -= 1
        if let context { releaseAll(context) }
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if waiting.readableBytes == 0 {
            waiting = bytes
        } else {
            waiting.writeBuffer(&bytes)
        }
        release(context)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.fireChannelReadComplete()
        releaseAll(context)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        context.fireChannelWritabilityChanged()
        releaseAll(context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if waiting.readableBytes > 0, case .some(.inputClosed) = event as? ChannelEvent {
            postponedEvents.append(event)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func read(context: ChannelHandlerContext) {
        if waiting.readableBytes > 0 {
            postponedRead = true
        } else {
            context.read()
        }
    }
}

extension RequestGate {
    private func isOpen(_ context: ChannelHandlerContext) -> Bool {
        underWay < limit && context.channel.isWritable
    }

    private func release(_ context: ChannelHandlerContext) {
        while waiting.readableBytes > 0, isOpen(context),
            let request = waiting.readSlice(length: waiting.lengthOfFirstRequest)
        {
            context.fireChannelRead(wrapInboundOut(request))
        }
    }

    /// Releases the requests and events that may pass.
    ///
    /// Each round flushes the responses, which may open the gate again. Flushing may also call this
    /// function again; that call does nothing, since the loop goes on.
    private func releaseAll(_ context: ChannelHandlerContext) {
        guard !isReleasing else { return }
        isReleasing = true
        defer { isReleasing = false }
        while waiting.readableBytes > 0, isOpen(context) {
            release(context)
            context.fireChannelReadComplete()
        }
        guard waiting.readableBytes == 0 else { return }
        waiting = ByteBuffer()
        for event in postponedEvents { context.fireUserInboundEventTriggered(event) }
        postponedEvents = []
        if postponedRead {
            postponedRead = false
            context.read()
        }
    }
}

extension ByteBuffer {
    /// The number of bytes up to the end of the first empty line, which ends a request's head; all
    /// bytes if there is no empty line.
    fileprivate var lengthOfFirstRequest: Int {
        withUnsafeReadableBytes { bytes in
            var lineIsEmpty = false
            for (index, byte) in bytes.enumerated() {
                if byte == UInt8(ascii: "\n") {
                    if lineIsEmpty { return index + 1 }
                    lineIsEmpty = true
                } else if byte != UInt8(ascii: "\r") {
                    lineIsEmpty = false
                }
            }
            return bytes.count
        }
    }
}
