internal import Feeds

/// The result of a refresh, as lines for people.
struct RefreshLines {
    private let report: RefreshReport
    private let isVerbose: Bool
    private let tellsFailures: Bool

    /// The lines for a refresh; if `isVerbose`, they name every file.
    ///
    /// If `tellsFailures`, the failures are included, for people who have not seen standard error.
    init(_ report: RefreshReport, isVerbose: Bool = false, tellsFailures: Bool = false) {
        self.report = report
        self.isVerbose = isVerbose
        self.tellsFailures = tellsFailures
    }

    /// The lines; empty if nothing happened and the output is not verbose.
    var lines: [String] {
        guard report.isEventful || isVerbose else { return [] }
        let changes = ChangeLines(report.ingested.changes)
        let files = isVerbose ? report.files.map(\.description) : []
        let failures = report.ingested.failures.all.map { "failed  " + $0.message }
        return changes.lines + (tellsFailures ? failures : []) + files
            + [summary(changes.summary)]
    }

    private func summary(_ changes: String) -> String {
        let issues = report.ingested.issues.count
        let failed = report.ingested.failures.all.count
        return "\(issues) of \(issues + report.ingested.unchanged) issues read: " + changes
            + report.ingested.passedOverWording + "; " + publication
            + (failed > 0 ? "; \(failed) failed" : "")
    }

    private var publication: String {
        if report.objection != nil { return "nothing published" }
        if report.files.isEmpty { return "feeds as before" }
        return "\(report.files.count) files " + (report.isRehearsal ? "would change" : "written")
    }
}
