import Items

/// How some items differ from what they were.
struct ItemChanges {
    private let before: [UID: Item]
    private let after: [UID: Item]

    /// The difference between two states of the same items.
    init(from before: [UID: Item], to after: [UID: Item]) {
        self.before = before
        self.after = after
    }

    /// The difference as what reading an issue did.
    func outcome(issue: String, state: IngestOutcome.State) -> IngestOutcome {
        let added = after.values.filter { before[$0.uid] == nil }
        let known = after.values.filter { before[$0.uid] != nil }
        let cancelled = known.filter {
            $0.status == .cancelled && before[$0.uid]?.status != .cancelled
        }
        let moved = known.filter { item in
            let isSame = before[item.uid].map { $0.facts.isAtSameTime(as: item.facts) }
            return !cancelled.contains(item) && isSame == false
        }
        let updated = known.filter { item in
            !cancelled.contains(item) && !moved.contains(item)
                && (item.facts != before[item.uid]?.facts
                    || item.status != before[item.uid]?.status)
        }
        let removed = before.values.filter { after[$0.uid] == nil }
        return IngestOutcome(
            issue: issue, state: state, added: added.sorted(), moved: moved.sorted(),
            cancelled: cancelled.sorted(), updated: updated.sorted(), removed: removed.sorted())
    }
}
