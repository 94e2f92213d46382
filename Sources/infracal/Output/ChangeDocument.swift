internal import Items

/// The result of reading sources, as JSON.
struct ChangeDocument: Encodable {
    /// The issues that were stored or removed.
    let issues: [String]
    /// The number of issues that had not changed.
    let unchanged: Int
    /// The number of future dates that did not become items.
    let passedOver: Int
    /// Items that are new.
    let new: [Item]
    /// Items whose date or time changed.
    let moved: [Item]
    /// Items that were cancelled.
    let cancelled: [Item]
    /// Items that changed in another way.
    let updated: [Item]
    /// Items that no longer exist.
    let removed: [Item]
    /// The errors, one line each.
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
