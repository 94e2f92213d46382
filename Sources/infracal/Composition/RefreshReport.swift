internal import Feeds

/// What a refresh did.
struct RefreshReport {
    /// What reading the sources did.
    var ingested: IngestReport
    /// The files that were written.
    var files: [FileChange] = []
    /// Whether the files were not written, only compared.
    var isRehearsal = false
    /// Why nothing was published; nil where it was.
    var objection: String?

    /// Whether all sources were read and published.
    var isGood: Bool { ingested.failures.all.isEmpty && objection == nil }

    /// Whether there is anything to tell.
    var isEventful: Bool { !isGood || !ingested.changes.isEmpty || !files.isEmpty }
}
