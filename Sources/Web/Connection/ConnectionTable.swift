internal import NIOCore
internal import Synchronization

/// The connections that are open, so that clients who only hold them keep nobody else out.
///
/// Nobody waits for a connection: one more than there may be, of one address or in all, closes the
/// one on which nothing has moved for longest.
final class ConnectionTable: Sendable {
    /// One connection, and when something last moved on it.
    final class Entry: Sendable {
        fileprivate let channel: any Channel
        fileprivate let owner: ConnectionOwner
        private let moved = Atomic<UInt64>(0)
        private let answering = Atomic<Bool>(false)

        fileprivate init(_ channel: any Channel) {
            self.channel = channel
            owner = ConnectionOwner(of: channel.remoteAddress)
            noteMove()
        }

        /// Something moves: a request came, a piece of an answer was taken.
        func noteMove() {
            moved.store(NIODeadline.now().uptimeNanoseconds, ordering: .relaxed)
        }

        /// True while the answer to a request on it has not been taken.
        func setAnswering(_ isAnswering: Bool) {
            answering.store(isAnswering, ordering: .relaxed)
        }

        /// Those that only wait come first, then those that have waited for longest.
        fileprivate func goesBefore(_ other: Entry) -> Bool {
            let isAnswering = answering.load(ordering: .relaxed)
            guard isAnswering == other.answering.load(ordering: .relaxed) else {
                return !isAnswering
            }
            return moved.load(ordering: .relaxed) < other.moved.load(ordering: .relaxed)
        }
    }

    private let entries = Mutex<[ObjectIdentifier: Entry]>([:])
    private let most: Int
    private let mostOfAddress: Int

    /// A table for so many connections in all, and of one address.
    ///
    /// Connections from this machine count in all only: they are a proxy's, behind which everybody
    /// has the same address. See `ConnectionOwner` for other addresses that count as one.
    init(most: Int, mostOfAddress: Int) {
        self.most = most
        self.mostOfAddress = mostOfAddress
    }

    /// How many connections are open.
    var count: Int { entries.withLock { $0.count } }

    /// Takes a connection in, and closes another one if there are too many.
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

    /// Forgets a connection that was closed.
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
