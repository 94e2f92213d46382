internal import NIOCore
internal import NIOHTTP1

/// Closes a connection when the client asks for it, when the server stops, or after some time
/// without progress.
///
/// Progress is a complete request head, or a piece of a response that the client has received. So a
/// head sent byte by byte, or a client that never reads, does not keep a connection open, while a
/// slow reader does.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let meter: RequestLimiter
    private let gate: RequestGate
    private let entry: ConnectionTable.Entry
    private let table: ConnectionTable
    private let firstLimit: TimeAmount
    private let idleLimit: TimeAmount
    private var deadline = NIODeadline.distantFuture
    private var alarm: Scheduled<Void>?
    /// The number of requests that have begun to arrive and are not answered yet.
    private var pending = 0
    /// The number of responses that are written but not completely sent.
    private var unsent = 0
    /// True if the connection closes after the current responses.
    private var isEnding = false
    /// True if no more requests are accepted.
    private var isDeaf = false

    /// A handler with two time limits in seconds.
    ///
    /// The connection is closed if its first request has not arrived after `firstSeconds`, or after
    /// `idleSeconds` without progress; if `idleSeconds` is shorter, it also applies to the first
    /// request. The meter and the gate are notified of each request.
    init(
        meter: RequestLimiter, gate: RequestGate, entry: ConnectionTable.Entry,
        in table: ConnectionTable, firstSeconds: Int, idleSeconds: Int
    ) {
        self.meter = meter
        self.gate = gate
        self.entry = entry
        self.table = table
        firstLimit = .seconds(Int64(min(firstSeconds, idleSeconds)))
        idleLimit = .seconds(Int64(idleSeconds))
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { start(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        alarm?.cancel()
        alarm = nil
        table.remove(entry)
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isDeaf else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            meter.startAnew()
            guard RequestSyntax.namesOneHost(head), RequestSyntax.hasKnownCoding(head) else {
                errorCaught(context: context, error: HTTPParserError.invalidHeaderToken)
                return
            }
            gate.requestBegan()
            pending += 1
            entry.setResponding(true)
            moved()
            if RequestSyntax.awaitsContinue(head), pending == 1 { sendContinue(context) }
            // An HTTP/1.0 connection is always closed: to keep it open, the response would need a
            // header that confirms it.
            if !head.isKeepAlive || head.version != .http1_1 { isEnding = true }
        case .body: break
        case .end: isDeaf = isEnding
        }
        context.fireChannelRead(data)
    }

    /// Answers invalid HTTP once, and then reads nothing more.
    ///
    /// The response closes only our side: if the connection were closed while bytes still arrive,
    /// the client might not receive it.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError, !isDeaf {
            gate.requestBegan()
            pending += 1
            isDeaf = true
        }
        context.fireErrorCaught(error)
    }

    func write(
        context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
    ) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where isEnding && pending <= 1:
            head.headers.replaceOrAdd(name: "Connection", value: "close")
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body(.byteBuffer(let bytes)) where bytes.readableBytes > Self.pieceBytes:
            write(bytes, to: context, promise: promise)
        case .end:
            pending -= 1
            unsent += 1
            let sent = promise ?? context.eventLoop.makePromise()
            sent.futureResult.assumeIsolated().whenSuccess { self.wasSent(context) }
            context.write(data, promise: sent)
        default:
            context.write(data, promise: promise)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is ChannelShouldQuiesceEvent else {
            return context.fireUserInboundEventTriggered(event)
        }
        isEnding = true
        closeIfDone(context)
    }

    /// The number of bytes in a piece of a response.
    private static let pieceBytes = 65_536
}

extension ConnectionHandler {
    private func write(
        _ bytes: ByteBuffer, to context: ChannelHandlerContext, promise: EventLoopPromise<Void>?
    ) {
        var rest = bytes
        while rest.readableBytes > Self.pieceBytes,
            let piece = rest.readSlice(length: Self.pieceBytes)
        {
            let taken = context.eventLoop.makePromise(of: Void.self)
            taken.futureResult.assumeIsolated().whenSuccess { self.moved() }
            context.write(wrapOutboundOut(.body(.byteBuffer(piece))), promise: taken)
        }
        context.write(wrapOutboundOut(.body(.byteBuffer(rest))), promise: promise)
    }

    private func wasSent(_ context: ChannelHandlerContext) {
        unsent -= 1
        entry.setResponding(pending > 0 || unsent > 0)
        moved()
        closeIfDone(context)
        gate.responseWasSent()
    }

    private func closeIfDone(_ context: ChannelHandlerContext) {
        if isEnding, pending == 0, unsent == 0 { context.close(promise: nil) }
    }
}

extension ConnectionHandler {
    /// Sends the interim response `100 Continue`.
    ///
    /// Called only when no response is in progress, since this one must not come between its parts.
    private func sendContinue(_ context: ChannelHandlerContext) {
        let head = HTTPResponseHead(version: .http1_1, status: .continue)
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
    }

    private func start(_ context: ChannelHandlerContext) {
        deadline = .now() + firstLimit
        setAlarm(context)
    }

    private func moved() {
        entry.noteMove()
        deadline = .now() + idleLimit
    }

    /// Closes the connection at the deadline.
    ///
    /// There is only one timer at a time: if the deadline has moved when it fires, it is set again.
    private func setAlarm(_ context: ChannelHandlerContext) {
        alarm = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            if NIODeadline.now() < self.deadline {
                self.setAlarm(context)
            } else {
                context.close(promise: nil)
            }
        }
    }
}
