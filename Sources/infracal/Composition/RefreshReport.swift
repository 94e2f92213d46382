internal import Feeds

/// The result of a refresh.
struct RefreshReport {
    /// The result of reading the sources.
    var ingested: IngestReport
    /// The files that were written, or would be in a rehearsal.
    var files: [FileChange] = []
    /// True if the files were only compared, not written.
    var isRehearsal = false
    /// The reason why the changes must not be published without consent; nil if they may be.
    var objection: String?

    /// True if all sources were read and the result was published.
    var isGood: Bool { ingested.failures.all.isEmpty && objection == nil }

    /// True if there is anything to report.
    var isEventful: Bool { !isGood || !ingested.changes.isEmpty || !files.isEmpty }
}
