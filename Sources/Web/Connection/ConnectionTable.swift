internal import NIOCore
internal import Synchronization

/// The open connections, so that idle clients cannot keep others out.
///
/// Nobody has to wait for a connection: if there would be too many, from one address or in total,
/// the one that has been without progress for the longest is closed.
final class ConnectionTable: Sendable {
    /// A connection, with the time of its last progress.
    final class Entry: Sendable {
        fileprivate let channel: any Channel
        fileprivate let owner: ConnectionOwner
        private let moved = Atomic<UInt64>(0)
        private let responding = Atomic<Bool>(false)

        fileprivate init(_ channel: any Channel) {
            self.channel = channel
            owner = ConnectionOwner(of: channel.remoteAddress)
            noteMove()
        }

        /// Records progress: a request arrived, or a piece of a response was received.
        func noteMove() {
            moved.store(NIODeadline.now().uptimeNanoseconds, ordering: .relaxed)
        }

        /// Records that a response on this connection is being sent, or is complete.
        func setResponding(_ isResponding: Bool) {
            responding.store(isResponding, ordering: .relaxed)
        }

        /// True if it should be closed before another one: idle ones first, then the longest
        /// without progress.
        fileprivate func goesBefore(_ other: Entry) -> Bool {
            let isResponding = responding.load(ordering: .relaxed)
            guard isResponding == other.responding.load(ordering: .relaxed) else {
                return !isResponding
            }
            return moved.load(ordering: .relaxed) < other.moved.load(ordering: .relaxed)
        }
    }

    private let entries = Mutex<[ObjectIdentifier: Entry]>([:])
    private let most: Int
    private let mostOfAddress: Int

    /// A table with limits on the connections in total and from one address.
    ///
    /// Connections from this machine count only toward the total: they come from a proxy, so that
    /// all clients have the same address. See `ConnectionOwner` for other addresses that count as
    /// one.
    init(most: Int, mostOfAddress: Int) {
        self.most = most
        self.mostOfAddress = mostOfAddress
    }

    /// The number of open connections.
    var count: Int { entries.withLock { $0.count } }

    /// Adds a connection, and closes another one if there are too many.
    func admit(_ channel: any Channel) -> Entry {
        let entry = Entry(channel)
        let victim = entries.withLock { entries -> Entry? in
            let victim = self.victim(for: entry, among: entries.values)
            if let victim { entries[ObjectIdentifier(victim)] = nil }
            entries[ObjectIdentifier(entry)] = entry
            return victim
        }
        victim?.channel.close(promise: nil)
        return entry
    }

    /// Removes a connection that was closed.
    func remove(_ entry: Entry) {
        entries.withLock { $0[ObjectIdentifier(entry)] = nil }
    }

    private func victim(for entry: Entry, among entries: some Collection<Entry>) -> Entry? {
        if !entry.owner.isLocal {
            let neighbors = entries.filter { $0.owner == entry.owner }
            if neighbors.count >= mostOfAddress {
                return neighbors.min { $0.goesBefore($1) }
            }
        }
        guard entries.count >= most else { return nil }
        return entries.min { $0.goesBefore($1) }
    }
}
