internal import Feeds

/// What a refresh did, as lines for people.
struct RefreshLines {
    private let report: RefreshReport
    private let isVerbose: Bool

    /// Lines about a refresh; verbose ones name every file.
    init(_ report: RefreshReport, isVerbose: Bool) {
        self.report = report
        self.isVerbose = isVerbose
    }

    /// The lines; none where nothing happened and nobody asked.
    var lines: [String] {
        guard report.isEventful || isVerbose else { return [] }
        let changes = ChangeLines(report.ingested.changes)
        let files = isVerbose ? report.files.map(\.description) : []
        let failures = report.ingested.failures.all.map { "failed  " + $0.message }
        return changes.lines + failures + files + [summary(changes.summary)]
    }

    private func summary(_ changes: String) -> String {
        let issues = report.ingested.issues.count
        let counts = "\(issues) of \(issues + report.ingested.unchanged) issues read: " + changes
        if report.objection != nil { return counts + "; nothing published" }
        return report.files.isEmpty
            ? counts + "; feeds as before" : counts + "; \(report.files.count) files written"
    }
}
