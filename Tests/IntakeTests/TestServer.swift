import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A web server on loopback that answers as a test tells it to, and records its requests.
final class TestServer: Sendable {
    /// One response.
    struct Reply: Sendable {
        var status = HTTPResponseStatus.ok
        var headers: [(String, String)] = []
        var body: [UInt8] = []
        /// The number of times that the body is sent.
        var repetitions = 1
        /// True to keep the connection open without sending anything more.
        var hangs = false

        static func text(_ body: String, _ headers: [(String, String)] = []) -> Reply {
            Reply(headers: headers, body: Array(body.utf8))
        }

        static func status(_ code: Int, _ headers: [(String, String)] = []) -> Reply {
            Reply(status: HTTPResponseStatus(statusCode: code), headers: headers)
        }
    }

    /// Returns the response to a request; nil means 404.
    ///
    /// The number counts the requests for the path, from 1.
    typealias Site = @Sendable (HTTPRequestHead, Int) -> Reply?

    private let channel: any Channel
    private let log: Log

    init(_ site: @escaping Site) async throws {
        let log = Log()
        self.log = log
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                log.connections.withLock { $0 += 1 }
                return channel.pipeline.configureHTTPServerPipeline().flatMapThrowing {
                    try channel.pipeline.syncOperations.addHandler(Handler(site: site, log: log))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    deinit {
        channel.close(promise: nil)
    }

    /// The server's address, without a trailing slash.
    var address: String { "http://127.0.0.1:\(port)" }

    /// The requests so far, each as `METHOD path`, except those for `robots.txt`.
    var requests: [String] {
        log.requests.withLock { $0.map { "\($0.method) \($0.uri)" } }
            .filter { $0 != "GET /robots.txt" }
    }

    /// The number of connections so far.
    var connections: Int { log.connections.withLock { $0 } }

    /// The port.
    var port: Int { channel.localAddress?.port ?? 0 }

    /// The headers of the last request.
    var lastHeaders: HTTPHeaders {
        log.requests.withLock { $0.last?.headers ?? [:] }
    }

    fileprivate final class Log: Sendable {
        let requests = Mutex<[HTTPRequestHead]>([])
        let connections = Mutex(0)

        func add(_ head: HTTPRequestHead) -> Int {
            requests.withLock { requests in
                requests.append(head)
                return requests.count { $0.uri == head.uri }
            }
        }
    }
}

private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let site: TestServer.Site
    private let log: TestServer.Log

    init(site: @escaping TestServer.Site, log: TestServer.Log) {
        self.site = site
        self.log = log
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .head(let head) = unwrapInboundIn(data) else { return }
        let reply = site(head, log.add(head)) ?? .status(404)
        guard !reply.hangs else { return }
        var headers = HTTPHeaders(reply.headers)
        headers.add(name: "Content-Length", value: "\(reply.body.count * reply.repetitions)")
        context.write(
            wrapOutboundOut(
                .head(.init(version: .http1_1, status: reply.status, headers: headers))),
            promise: nil)
        for _ in 0..<reply.repetitions {
            context.write(
                wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: reply.body)))), promise: nil)
        }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
