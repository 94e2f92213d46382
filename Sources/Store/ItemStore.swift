public import CivilTime
import GRDB
public import Items
public import Reconciliation

/// A store that can be written: issues are added, and items are derived from them.
///
/// Everything in it follows from the issues, the corrections and the rules of reconciliation,
/// except which identifiers were published. Each issue is a transaction, so a program that is
/// killed leaves the store as it was before or after an issue.
public struct ItemStore: Sendable {
    /// Reads the same store.
    public let reader: ItemReader
    /// True to keep changes of items until `forgetUnreportedChanges` is called.
    ///
    /// The items in outcomes then have no mentions and revisions, except removed ones; the kept
    /// changes have them.
    public var keepsUnreportedChanges = false
    private let database: any DatabaseWriter
    private let reconciler: Reconciler
    private let corrections: Corrections

    /// Opens a store, creating it if it does not exist, and migrates it to the latest schema.
    ///
    /// Throws `.newer` if a later release wrote it, `.damaged` if the file is not a database,
    /// `.foreign` if it is another program's, `.readOnly` if it cannot be written.
    public init(
        path: String, reconciler: Reconciler, corrections: Corrections = .none
    ) throws(StoreError) {
        self.init(
            path: path, database: try StoreFile(path: path).writing(), reconciler: reconciler,
            corrections: corrections)
    }

    /// A store in memory, for tests and for trying things out.
    public init(
        inMemory reconciler: Reconciler, corrections: Corrections = .none
    ) throws(StoreError) {
        let path = ":memory:"
        do {
            let database = try DatabaseQueue()
            try Schema.migrator.migrate(database)
            self.init(
                path: path, database: database, reconciler: reconciler, corrections: corrections)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    private init(
        path: String, database: any DatabaseWriter, reconciler: Reconciler,
        corrections: Corrections
    ) {
        self.database = database
        self.reconciler = reconciler
        self.corrections = corrections
        reader = ItemReader(path: path, database: database)
    }

    /// Writes in one transaction, which is rolled back on errors; these become errors of this
    /// store.
    func write<Value>(_ body: (StoreTransaction) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.write { database in
                let transaction = StoreTransaction(
                    database: database, reconciler: reconciler, corrections: corrections,
                    reportsHistory: !keepsUnreportedChanges)
                try transaction.followRules()
                return try body(transaction)
            }
        } catch {
            throw StoreError(error, path: reader.path)
        }
    }
}

extension ItemStore {
    /// Adds an issue, replaces one that was edited, or does nothing if it is unchanged.
    public func ingest(_ reading: IssueReading) throws(StoreError) -> IngestOutcome {
        var reading = reading
        return try ingest(emptying: &reading)
    }

    /// Adds an issue, and removes its mentions from `reading` once they are stored, to free memory
    /// for the next steps.
    public func ingest(
        emptying reading: inout IssueReading
    ) throws(StoreError) -> IngestOutcome {
        try write { transaction in try noted(try transaction.ingest(&reading), in: transaction) }
    }

    /// Adds issues in order of publication, which is fastest, each in its own transaction.
    ///
    /// The outcomes are in the same order.
    public func ingest(_ readings: [IssueReading]) throws(StoreError) -> [IngestOutcome] {
        var outcomes: [IngestOutcome] = []
        for reading in readings.sorted(by: { $0.issue < $1.issue }) {
            outcomes.append(try ingest(reading))
        }
        return outcomes
    }

    /// Removes an issue with its mentions; nil if no issue has this location.
    ///
    /// An issue from an earlier release's store is found by its name.
    public func remove(
        issue location: String, named name: String? = nil
    ) throws(StoreError) -> IngestOutcome? {
        try write { transaction in
            let outcome = try transaction.remove(issue: location)
            return try (outcome ?? name.flatMap { try transaction.remove(issue: $0) })
                .map { try noted($0, in: transaction) }
        }
    }

    private func noted(
        _ outcome: IngestOutcome, in transaction: StoreTransaction
    ) throws -> IngestOutcome {
        if keepsUnreportedChanges { try UnreportedChanges(outcome)?.keep(in: transaction.database) }
        return outcome
    }

    /// Applies the current rules and corrections, unless the items already follow them.
    ///
    /// These are the ones that the store was opened with. Returns the corrections that match no
    /// item, or more than one. All other methods that write apply them too.
    public func applyCorrections() throws(StoreError) -> [CorrectionProblem] {
        try write { transaction in
            try CorrectionRecord.problems(of: corrections, in: transaction.database)
        }
    }

    /// Records that subscribers have seen these items, whose identifiers must stay the same from
    /// now on.
    public func keepPublished(_ uids: [UID]) throws(StoreError) {
        try write { transaction in try transaction.keepPublished(uids) }
    }

    /// Records that a refresh began.
    public func noteRefreshTried(at time: Timestamp) throws(StoreError) {
        try write { transaction in
            try Setting.refreshTried.set(time.description, in: transaction.database)
        }
    }

    /// Records that a refresh succeeded.
    public func noteRefreshSucceeded(at time: Timestamp) throws(StoreError) {
        try write { transaction in
            try Setting.refreshSucceeded.set(time.description, in: transaction.database)
        }
    }
}

/// The state of sources between two refreshes is kept with the issues read from them, so that it
/// never outlives them.
extension ItemStore {
    /// Saves the state of a source, replacing any earlier one.
    public func keep(sourceState: String, of source: String) throws(StoreError) {
        try write { transaction in
            try transaction.database.execute(
                sql: "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
                arguments: [ItemReader.settingName(of: source), sourceState])
        }
    }
}

extension ItemReader {
    /// The saved state of a source; nil if there is none.
    public func sourceState(of source: String) throws(StoreError) -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT value FROM settings WHERE name = ?",
                arguments: [Self.settingName(of: source)])
        }
    }

    fileprivate static func settingName(of source: String) -> String { "source " + source }
}
