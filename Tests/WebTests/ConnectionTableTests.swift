import NIOCore
import NIOEmbedded
import Testing

@testable import Web

/// The connection that is closed to make room for another.
@Suite struct ConnectionTableTests {
    private static func channel(_ address: String) throws -> EmbeddedChannel {
        let channel = EmbeddedChannel()
        channel.remoteAddress = try SocketAddress(ipAddress: address, port: 1)
        try channel.connect(to: try SocketAddress(ipAddress: address, port: 1)).wait()
        return channel
    }

    @Test func theConnectionIdleForLongestIsClosed() throws {
        let table = ConnectionTable(most: 3, mostOfAddress: 3)
        let channels = try (1...4).map { try Self.channel("192.0.2.\($0)") }
        let entries = channels.prefix(3).map { table.admit($0) }
        entries[0].noteMove()
        _ = table.admit(channels[3])
        #expect(channels.map(\.isActive) == [true, false, true, true])
        #expect(table.count == 3)
    }

    @Test func aConnectionBeingAnsweredIsClosedLast() throws {
        let table = ConnectionTable(most: 2, mostOfAddress: 2)
        let channels = try (1...3).map { try Self.channel("192.0.2.\($0)") }
        table.admit(channels[0]).setResponding(true)
        for channel in channels[1...] { _ = table.admit(channel) }
        #expect(channels.map(\.isActive) == [true, false, true])
    }

    @Test(arguments: [
        ("192.0.2.9", 1), ("2001:db8::9", 1), ("127.0.0.1", 3), ("::1", 3),
        ("::ffff:127.0.0.1", 3), ("::ffff:192.0.2.9", 1),
    ])
    func connectionsPerAddressAreLimitedExceptLocally(address: String, open: Int) throws {
        let table = ConnectionTable(most: 9, mostOfAddress: 1)
        let other = try Self.channel("192.0.2.1")
        _ = table.admit(other)
        let channels = try (1...3).map { _ in try Self.channel(address) }
        for channel in channels { _ = table.admit(channel) }
        #expect(channels.filter(\.isActive).count == open)
        #expect(channels[2].isActive && other.isActive)
    }

    @Test func anIPv6NetworkCountsAsOneAddress() throws {
        let table = ConnectionTable(most: 9, mostOfAddress: 1)
        let channels = try ["2001:db8::1", "2001:db8::2", "2001:db8:0:1::1"].map(Self.channel)
        for channel in channels { _ = table.admit(channel) }
        #expect(channels.map(\.isActive) == [false, true, true])
    }

    @Test func aClosedConnectionDoesNotCount() throws {
        let table = ConnectionTable(most: 1, mostOfAddress: 1)
        let channels = try (1...2).map { try Self.channel("192.0.2.\($0)") }
        table.remove(table.admit(channels[0]))
        _ = table.admit(channels[1])
        #expect(channels.map(\.isActive) == [true, true])
    }
}
