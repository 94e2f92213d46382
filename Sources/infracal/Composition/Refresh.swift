internal import CivilTime
internal import Digests
internal import Feeds
internal import Foundation
internal import Installation
internal import Intake
internal import Items
internal import Profiles
internal import Store

/// Reads the sources and publishes the feeds, as a cron job does.
struct Refresh {
    private let context: CommandContext
    private let store: ItemStore
    private let publishing: Publishing
    private let now: Timestamp

    /// A refresh of an installation at an instant.
    init(_ context: CommandContext, now: Timestamp) throws {
        self.context = context
        self.now = now
        var store = try context.store()
        store.keepsUnreportedChanges = true
        self.store = store
        publishing = context.publishing(from: store.reader, to: context.configuration.feeds)
    }

    /// Reads the changes and publishes the result, unless another refresh is running.
    ///
    /// If `accepting`, it publishes however many items are dropped, moved or cancelled.
    ///
    /// - Throws: `IntakeError` if another refresh is running.
    func run(accepting: Bool) async throws -> RefreshReport {
        let lock = try RefreshLock(path: context.lockPath)
        try store.noteRefreshTried(at: now)
        var report = try await read()
        try publish(accepting: accepting, into: &report)
        try report.ingested.replaceChanges(with: store.reader.unreportedChanges())
        if report.isGood {
            try store.noteRefreshSucceeded(at: now)
        }
        if await notify(of: &report), !report.ingested.changes.isEmpty {
            try store.forgetUnreportedChanges()
        }
        _ = consume lock
        return report
    }

    /// Reports what a run would do; works on a store that is deleted afterwards.
    func rehearse() async throws -> RefreshReport {
        var report = try await read()
        report.isRehearsal = true
        report.objection = try objection()
        report.files = try publishing.check()
        try report.ingested.replaceChanges(with: store.reader.unreportedChanges())
        return report
    }
}

extension Refresh {
    /// Reads the sources; the changes stay in the store, with those that an earlier run stored but
    /// could not report, so that they need no memory while the feeds are written.
    private func read() async throws -> RefreshReport {
        let ingestion = try context.ingestion(into: store)
        return RefreshReport(ingested: try await ingestion.ingest(context.sources, now: now))
    }

    private func publish(accepting: Bool, into report: inout RefreshReport) throws {
        let stamp = try stamp()
        let saysTheSame = try store.reader.sourceState(of: stampName) == stamp
        if saysTheSame, try isIntact { return }
        guard try store.reader.newestIssue() != nil else { return }
        // If only the published files were changed, they are written again without consent.
        if !accepting, !saysTheSame, let objection = try objection() {
            report.objection = objection
            return
        }
        let outcome = try publishing.publishAndRecord()
        report.files = outcome.changes
        try store.keepPublished(
            store.reader.items(ItemQuery(includesHistory: false)).map(\.uid))
        try store.keep(sourceState: stamp, of: stampName)
        try store.keep(
            sourceState: outcome.record.text,
            of: Self.recordName(of: context.configuration.feeds))
    }

    /// True if the published files are unchanged since they were published.
    private var isIntact: Bool {
        get throws {
            let folder = context.configuration.feeds
            let text = try store.reader.sourceState(of: Self.recordName(of: folder))
            return text.flatMap { FolderRecord(text: $0) }?.isIntact(in: folder) ?? false
        }
    }

    /// The key for the record of a folder's published files.
    static func recordName(of folder: String) -> String { "files in " + folder }

    /// A digest of everything that the published files depend on.
    private func stamp() throws -> String {
        let profile = context.profile
        let regions = profile.regionTitles.sorted { $0.key.rawValue < $1.key.rawValue }
        let parts = [
            context.recipe, profile.title, profile.url ?? "", "\(regions)", "\(context.site)",
            try store.reader.fingerprint(),
        ]
        return SHA256(text: parts.joined(separator: "\n")).hex
    }

    private var stampName: String { "published in " + context.configuration.feeds }

    private func objection() throws -> String? {
        let path = context.configuration.feeds + "/items.json"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let published = try? PublishedItem.items(inFileAt: path) else {
            return "\(path): not the list of published items, so it is not known what would be "
                + "dropped; nothing was published; --accept writes it again"
        }
        // Changes from the operator's own corrections need no consent.
        let corrected = try store.reader.correctedItems()
        return PublicationGuard(context.configuration.changeGuard, today: now.date)
            .objection(
                to: try store.reader.items(ItemQuery(includesHistory: false)),
                replacing: published.filter { !corrected.contains($0.uid) })
    }

    /// Sends a report to the configured program; false if that fails.
    private func notify(of report: inout RefreshReport) async -> Bool {
        let command = context.configuration.notify
        guard !command.isEmpty, !report.ingested.changes.isEmpty else { return true }
        do throws(IntakeError) {
            let lines = RefreshLines(report, tellsFailures: true).lines
            try await ReportCommand(words: command).send(lines.joined(separator: "\n") + "\n")
            return true
        } catch {
            report.ingested.failures.add(Failure(error))
            return false
        }
    }
}
