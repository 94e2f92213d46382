internal import Items
internal import Store

/// What reading sources did.
struct IngestReport {
    /// What became of items.
    private(set) var changes = ChangeSet()
    /// What could not be read.
    var failures = Failures()
    /// How many dates ahead became no items, of the issues that were taken up.
    var passedOver = 0
    /// How many issues were left alone, since they had not changed.
    var unchanged = 0
    /// The issues that were taken up or given up, with what became of each.
    private(set) var issues: [(name: String, state: IngestOutcome.State)] = []

    /// Takes up what became of items, in place of what was known of that.
    mutating func tell(_ outcomes: [IngestOutcome]) {
        changes = ChangeSet()
        for outcome in outcomes { changes.add(outcome) }
    }

    /// Takes up what one issue did.
    mutating func add(_ outcome: IngestOutcome) {
        guard outcome.state != .unchanged else {
            unchanged += 1
            return
        }
        issues.append((outcome.issue, outcome.state))
        changes.add(outcome)
    }
}

extension IngestReport {
    /// The summary's remark on dates that became no items; empty if there are none.
    var passedOverWording: String {
        switch passedOver {
        case 0: ""
        case 1: "; 1 date ahead passed over (infracal review lists it)"
        default: "; \(passedOver) dates ahead passed over (infracal review lists them)"
        }
    }
}
