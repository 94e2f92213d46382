import NIOCore
import NIOEmbedded
import Testing

@testable import Web

/// The number of requests that pass while a client does not read.
@Suite struct RequestGateTests {
    private static let limit = 4
    private static let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    private let gate = RequestGate(limit: limit)
    private let channel: EmbeddedChannel

    init() throws {
        let gate = gate
        channel = EmbeddedChannel(handlers: [gate, Counter(gate)])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    /// Counts each piece as a request, as the handlers after the gate do.
    private final class Counter: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let gate: RequestGate

        init(_ gate: RequestGate) {
            self.gate = gate
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            gate.requestBegan()
            context.fireChannelRead(data)
        }
    }

    /// The pieces that passed since the last call.
    private func pieces() throws -> [String] {
        var pieces: [String] = []
        while let piece = try channel.readInbound(as: ByteBuffer.self) {
            pieces.append(String(buffer: piece))
        }
        return pieces
    }

    private func send(_ text: String) throws {
        try channel.writeInbound(ByteBuffer(string: text))
    }

    @Test func onlyAFewRequestsPassWhileResponsesAreUnread() throws {
        try send(String(repeating: Self.request, count: 1_000))
        try send(String(repeating: Self.request, count: 1_000))
        #expect(try pieces() == Array(repeating: Self.request, count: Self.limit))
        for _ in 0..<10 {
            gate.responseWasSent()
            #expect(try pieces() == [Self.request])
        }
    }

    @Test func allPassOnceResponsesAreReceived() throws {
        try send(String(repeating: Self.request, count: 1_000))
        var count = 0
        while case let next = try pieces().count, next > 0 {
            count += next
            for _ in 0..<next { gate.responseWasSent() }
        }
        #expect(count == 1_000)
    }

    @Test func nothingPassesWhileTheChannelCannotBeWritten() throws {
        channel.isWritable = false
        try send(Self.request)
        #expect(try pieces() == [])
        channel.isWritable = true
        channel.pipeline.fireChannelWritabilityChanged()
        #expect(try pieces() == [Self.request])
    }

    @Test(arguments: [
        (["GET / HT", "TP/1.1\r\n\r", "\n"], ["GET / HT", "TP/1.1\r\n\r", "\n"]),
        (["a\n\nb\n\r\nc"], ["a\n\n", "b\n\r\n", "c"]),
        (["\r\n\r\n\r\n"], ["\r\n\r\n", "\r\n"]),
    ])
    func heldBytesEndWithARequest(sent: [String], passed: [String]) throws {
        for part in sent { try send(part) }
        #expect(try pieces() == passed)
    }

    @Test func theEndOfTheInputComesAfterTheRequestsBeforeIt() throws {
        let ends = Ends()
        try channel.pipeline.syncOperations.addHandler(ends)
        try send(String(repeating: Self.request, count: Self.limit + 1))
        channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        #expect(ends.count == 0)
        gate.responseWasSent()
        #expect(ends.count == 1)
    }

    private final class Ends: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private(set) var count = 0

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if case .some(.inputClosed) = event as? ChannelEvent { count += 1 }
        }
    }
}
