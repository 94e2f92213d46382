internal import CivilTime
internal import Intake
internal import Profiles
internal import Reconciliation
internal import Store

/// Reads sources into a store.
struct Ingestion {
    private let reader: SourceReader
    private let issues: IssueReader
    private let locations: IssueLocations
    private let store: ItemStore

    /// Creates an ingestion from its parts.
    init(
        sources: SourceReader, issues: IssueReader, locations: IssueLocations, store: ItemStore
    ) {
        reader = sources
        self.issues = issues
        self.locations = locations
        self.store = store
    }

    /// An issue to be read.
    struct Delivery {
        /// The issue's content.
        let issue: FetchedIssue
        /// The issue's name in messages.
        let place: String
        /// The issue's location among all issues.
        let location: String
    }

    /// Reads the changes in sources.
    ///
    /// If a source fails, the others are still read, and what is already known about it is kept.
    func ingest(_ sources: [Source], now: Timestamp) async throws -> IngestReport {
        var report = IngestReport(areChangesStored: store.keepsUnreportedChanges)
        var seen: Set<Source> = []
        let list = sources.filter { seen.insert($0).inserted }
        let known = try list.map { try remembered(of: $0) }
        let states = zip(list, known).map { source, state in
            (source: source, state: (state ?? .unread).read(by: recipe(of: source)))
        }
        let readings = await reader.read(states, now: now)
        for (index, reading) in readings.enumerated() {
            switch reading {
            case .success(let reading):
                try take(reading, from: list[index], unless: known[index], into: &report)
            case .failure(let error): report.failures.add(Failure(error))
            }
        }
        try correct(&report)
        return report
    }

    /// Reads single issues, whether they changed or not.
    func ingest(_ deliveries: [Delivery]) throws -> IngestReport {
        var report = IngestReport(areChangesStored: store.keepsUnreportedChanges)
        try take(deliveries, into: &report)
        try correct(&report)
        return report
    }
}

extension Ingestion {
    /// Applies corrections, after all issues are read; each must match exactly one item.
    private func correct(_ report: inout IngestReport) throws {
        for problem in try store.applyCorrections() {
            report.failures.add(Failure(problem.description))
        }
    }

    /// A text that changes if issues must be read again: with another profile, another release, or
    /// other locations.
    private func recipe(of source: Source) -> String {
        issues.recipe + " " + locations.prefix(of: source)
    }

    private func remembered(of source: Source) throws -> SourceState? {
        try store.reader.sourceState(of: source.key).map { SourceState(text: $0) }
    }

    private func take(
        _ reading: SourceReading, from source: Source, unless known: SourceState?,
        into report: inout IngestReport
    ) throws {
        for problem in reading.problems { report.failures.add(Failure(problem)) }
        for notice in reading.notices { StandardError.write(notice) }
        if known == nil, reading.state.issues.isEmpty, reading.problems.isEmpty {
            StandardError.write(
                "\(source.key): there is no issue in it yet; fix its glob if there should be one")
        }
        // Removed issues come first: otherwise a renamed issue would count as a copy and be removed
        // with its old name.
        let prefix = locations.prefix(of: source)
        for path in reading.removed {
            if let outcome = try store.remove(issue: prefix + path, named: path) {
                report.add(outcome)
            }
        }
        let unread = try take(
            reading.changed.map {
                Delivery(
                    issue: $0, place: source.place(of: $0), location: prefix + $0.path)
            }, into: &report)
        report.unchanged += reading.unchanged.count
        try remember(reading.state, but: unread, of: source, unless: known)
    }

    /// Reads issues into the store; returns the paths of those that could not be read.
    @discardableResult
    private func take(
        _ deliveries: [Delivery], into report: inout IngestReport
    ) throws -> [String] {
        var readings: [IssueReading] = []
        var unread: [String] = []
        var progress = Progress("Reading", total: deliveries.count)
        for delivery in deliveries {
            do throws(Failure) {
                readings.append(
                    try issues.reading(
                        of: delivery.issue, at: delivery.place, location: delivery.location,
                        noting: &report.failures))
            } catch {
                report.failures.add(error)
                unread.append(delivery.issue.path)
            }
            progress.advance()
        }
        progress.end()
        try ingest(&readings, into: &report)
        return unread
    }

    /// Adds readings to the store, and empties each one once it is stored, to free memory.
    private func ingest(
        _ readings: inout [IssueReading], into report: inout IngestReport
    ) throws {
        var progress = Progress("Storing", total: readings.count)
        // In order of publication, which is fastest.
        readings.sort { $0.issue < $1.issue }
        for index in readings.indices {
            let passedOver = readings[index].passedOver.count
            let outcome = try store.ingest(emptying: &readings[index])
            if outcome.state == .new || outcome.state == .edited { report.passedOver += passedOver }
            report.add(outcome)
            progress.advance()
        }
        progress.end()
    }

    /// Saves the state of a source for the next reading.
    ///
    /// Issues in `unread` will be tried again; if one was read before, its removal is still
    /// noticed.
    private func remember(
        _ state: SourceState, but unread: [String], of source: Source, unless known: SourceState?
    ) throws {
        var state = state
        state.recipe = recipe(of: source)
        for path in unread { state.issues[path] = known?.issues[path]?.unread }
        if !unread.isEmpty { state.stamp = "" }
        guard state != known else { return }
        try store.keep(sourceState: state.text, of: source.key)
    }
}

extension Source {
    /// The name of an issue from this source in errors.
    fileprivate func place(of issue: FetchedIssue) -> String {
        guard case .folder(let folder, _) = self else { return issue.path }
        return folder.hasSuffix("/") ? folder + issue.path : folder + "/" + issue.path
    }
}
