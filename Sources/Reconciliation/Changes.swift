public import CivilTime
public import Items

/// The changes that issues have made since an instant.
public struct Changes: Hashable, Sendable {
    /// Items that were first announced since then, by date.
    public let appeared: [Item]
    /// Items whose date or time changed since then, by date.
    public let moved: [Item]
    /// Items that were cancelled since then, by date.
    public let cancelled: [Item]
    /// Items that changed in another way since then, by date.
    public let updated: [Item]

    /// The changes after `time`, which itself is not included.
    public init(since time: Timestamp, in items: [Item]) {
        var changes: [Kind: [Item]] = [:]
        for item in items.sorted() {
            guard let kind = Kind(of: item, since: time) else { continue }
            changes[kind, default: []].append(item)
        }
        appeared = changes[.appeared] ?? []
        moved = changes[.moved] ?? []
        cancelled = changes[.cancelled] ?? []
        updated = changes[.updated] ?? []
    }
}

extension Changes {
    private enum Kind {
        case appeared, moved, cancelled, updated

        init?(of item: Item, since time: Timestamp) {
            let revisions = item.revisions.filter { $0.published > time }
            if item.status == .cancelled,
                item.created > time || revisions.contains(where: { $0.change(of: .status) != nil })
            {
                self = .cancelled
            } else if item.created > time {
                self = .appeared
            } else if revisions.contains(where: \.movesItem) {
                self = .moved
            } else if !revisions.isEmpty {
                self = .updated
            } else {
                return nil
            }
        }
    }
}
