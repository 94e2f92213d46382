internal import NIOCore
internal import NIOHTTP1

/// Closes a connection when it is time: the client asked for it, the server stops, or nothing has
/// moved for too long.
///
/// What counts as a move is a whole request's head that has come, and a piece of an answer that
/// the client's side has taken. So neither a head that trickles in nor a reader that never reads
/// holds a connection, while a slow reader may take its time.
final class ConnectionHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let meter: RequestMeter
    private let gate: RequestGate
    private let entry: ConnectionTable.Entry
    private let table: ConnectionTable
    private let firstLimit: TimeAmount
    private let idleLimit: TimeAmount
    private var deadline = NIODeadline.distantFuture
    private var alarm: Scheduled<Void>?
    /// The requests that have begun to come and were not answered yet.
    private var unanswered = 0
    /// The answers that are written and were not taken whole yet.
    private var unsent = 0
    /// Whether the connection closes after the answers under way.
    private var isEnding = false
    /// Whether the last request has come whole.
    private var isDeaf = false

    /// The seconds until the first request must have come, and those without any move, which count
    /// from the beginning if they are fewer; the meter and the gate are told of each request.
    init(
        meter: RequestMeter, gate: RequestGate, entry: ConnectionTable.Entry,
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
            unanswered += 1
            entry.setAnswering(true)
            moved()
            if RequestSyntax.awaitsContinue(head), unanswered == 1 { sendContinue(context) }
            // Clients of HTTP/1.0 that know of lasting connections wait to be told of one.
            if !head.isKeepAlive || head.version != .http1_1 { isEnding = true }
        case .body: break
        case .end: isDeaf = isEnding
        }
        context.fireChannelRead(data)
    }

    /// What is no HTTP is answered once more, and nothing after it.
    ///
    /// That answer ends our side only: closed while bytes still come, the client would lose it.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError, !isDeaf {
            gate.requestBegan()
            unanswered += 1
            isDeaf = true
        }
        context.fireErrorCaught(error)
    }

    func write(
        context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
    ) {
        switch unwrapOutboundIn(data) {
        case .head(var head) where isEnding && unanswered <= 1:
            head.headers.replaceOrAdd(name: "Connection", value: "close")
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body(.byteBuffer(let bytes)) where bytes.readableBytes > Self.pieceBytes:
            write(bytes, to: context, promise: promise)
        case .end:
            unanswered -= 1
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

    /// How many bytes make a piece.
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
        entry.setAnswering(unanswered > 0 || unsent > 0)
        moved()
        closeIfDone(context)
        gate.answerWasSent()
    }

    private func closeIfDone(_ context: ChannelHandlerContext) {
        if isEnding, unanswered == 0, unsent == 0 { context.close(promise: nil) }
    }
}

extension ConnectionHandler {
    /// No answer is under way, among whose parts it would come.
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

    /// One alarm at a time: where the deadline has moved on meanwhile, it is set anew.
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
