import NIOCore
import NIOPosix

/// A connection on which a test can send anything.
enum RawConnection {
    /// Everything that the server answers until it closes the connection.
    static func response(to words: [String], port: Int?) async throws -> String {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port ?? 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            do {
                for part in words { try await outbound.write(ByteBuffer(string: part)) }
            } catch ChannelError.ioOnClosedChannel {
                // On a busy machine, the server may time out first.
            }
            var all = ByteBuffer()
            for try await bytes in inbound { all.writeImmutableBuffer(bytes) }
            return String(buffer: all)
        }
    }
}
