internal import Items
internal import Store

/// The result of reading sources.
struct IngestReport {
    /// The changes of items; empty until `replaceChanges` is called if the store keeps them.
    private(set) var changes = ChangeSet()
    /// True if the store keeps the changes, so that they need no memory here.
    private let areChangesStored: Bool
    /// The errors.
    var failures = Failures()
    /// The number of future dates in the stored issues that did not become items.
    var passedOver = 0
    /// The number of issues that were skipped because they had not changed.
    var unchanged = 0
    /// The issues that were stored or removed, with the result for each.
    private(set) var issues: [(name: String, state: IngestOutcome.State)] = []

    /// An empty report; if `areChangesStored`, the changes of items are left to the store.
    init(areChangesStored: Bool = false) {
        self.areChangesStored = areChangesStored
    }

    /// Replaces the changes of items with those in `outcomes`.
    mutating func replaceChanges(with outcomes: [IngestOutcome]) {
        changes = ChangeSet()
        for outcome in outcomes { changes.add(outcome) }
    }

    /// Adds the outcome of reading an issue.
    mutating func add(_ outcome: IngestOutcome) {
        guard outcome.state != .unchanged else {
            unchanged += 1
            return
        }
        issues.append((outcome.issue, outcome.state))
        if !areChangesStored { changes.add(outcome) }
    }
}

extension IngestReport {
    /// The remark on dates that did not become items, for the summary; empty if there are none.
    var passedOverWording: String {
        switch passedOver {
        case 0: ""
        case 1: "; 1 date ahead passed over (infracal review lists it)"
        default: "; \(passedOver) dates ahead passed over (infracal review lists them)"
        }
    }
}
