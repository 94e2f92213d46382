internal import Items

/// What reading sources did, as JSON.
struct ChangeDocument: Encodable {
    /// The issues that were taken up or given up.
    let issues: [String]
    /// How many issues had not changed.
    let unchanged: Int
    /// How many dates ahead became no items.
    let passedOver: Int
    /// Items that are new.
    let new: [Item]
    /// Items whose date or time changed.
    let moved: [Item]
    /// Items that are cancelled now.
    let cancelled: [Item]
    /// Items of which something else changed.
    let updated: [Item]
    /// Items that are there no longer.
    let removed: [Item]
    /// What could not be read, a line each.
    let failures: [String]

    init(_ report: IngestReport) {
        issues = report.issues.map(\.name)
        unchanged = report.unchanged
        passedOver = report.passedOver
        new = report.changes.items(.added)
        moved = report.changes.items(.moved)
        cancelled = report.changes.items(.cancelled)
        updated = report.changes.items(.updated)
        removed = report.changes.items(.removed)
        failures = report.failures.all.map(\.message)
    }
}
