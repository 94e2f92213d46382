public import CivilTime
import GRDB
public import Items
public import Reconciliation

/// A store that may be written: issues go in, items follow.
///
/// Everything in it follows from the issues that were read, the corrections and the rules of
/// reconciliation, save which identifiers were published. A transaction is one issue; a program that
/// is killed leaves the store as it was before or after an issue.
public struct ItemStore: Sendable {
    /// The reading side of the same store.
    public let reader: ItemReader
    /// True if changes to items are kept until `forgetNews`.
    public var keepsNews = false
    private let database: any DatabaseWriter
    private let reconciler: Reconciler
    private let corrections: Corrections

    /// Opens a store, makes it where there is none, and brings an older one to the newest schema.
    ///
    /// Throws `.newer` for a later release's store, `.damaged` for what is none, `.readOnly` where
    /// it may not be written.
    public init(
        path: String, reconciler: Reconciler, corrections: Corrections = .none
    ) throws(StoreError) {
        self.init(
            path: path, database: try StoreFile(path: path).writing(), reconciler: reconciler,
            corrections: corrections)
    }

    /// A store that lives as long as the value, for tests and for trying out.
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

    /// Writes in one transaction; whatever goes wrong is an error of this store, which is then as
    /// it was.
    func write<Value>(_ body: (Ledger) throws -> Value) throws(StoreError) -> Value {
        do {
            return try database.write { database in
                let ledger = Ledger(
                    database: database, reconciler: reconciler, corrections: corrections)
                try ledger.followRules()
                return try body(ledger)
            }
        } catch {
            throw StoreError(error, path: reader.path)
        }
    }
}

extension ItemStore {
    /// Takes up an issue: a new one, an edited one in place of what it said before, or none where
    /// it is known just so.
    public func ingest(_ reading: IssueReading) throws(StoreError) -> IngestOutcome {
        var reading = reading
        return try ingest(emptying: &reading)
    }

    /// Takes up an issue, and lets go of its mentions once they are stored: what follows needs the
    /// memory that very many take.
    public func ingest(
        emptying reading: inout IssueReading
    ) throws(StoreError) -> IngestOutcome {
        try write { ledger in try noted(try ledger.ingest(&reading), in: ledger) }
    }

    /// Takes up issues in the order of their publication, which is the quickest, each in a
    /// transaction of its own; outcomes come in that order.
    public func ingest(_ readings: [IssueReading]) throws(StoreError) -> [IngestOutcome] {
        var outcomes: [IngestOutcome] = []
        for reading in readings.sorted(by: { $0.issue < $1.issue }) {
            outcomes.append(try ingest(reading))
        }
        return outcomes
    }

    /// Removes an issue with its mentions; nil if no issue has this location.
    ///
    /// An issue of an earlier release's store goes by the name that it has at its source.
    public func remove(
        issue location: String, named name: String? = nil
    ) throws(StoreError) -> IngestOutcome? {
        try write { ledger in
            let outcome = try ledger.remove(issue: location)
            return try (outcome ?? name.flatMap { try ledger.remove(issue: $0) })
                .map { try noted($0, in: ledger) }
        }
    }

    private func noted(
        _ outcome: IngestOutcome, in ledger: Ledger
    ) throws -> IngestOutcome {
        if keepsNews { try News(outcome)?.keep(in: ledger.database) }
        return outcome
    }

    /// Applies the rules and the corrections that the store was opened with, where they are not
    /// those that its items show; gives the corrections that match no item, or several.
    ///
    /// Every other writing call does so as well.
    public func applyCorrections() throws(StoreError) -> [CorrectionProblem] {
        try write { ledger in try CorrectionRecord.problems(of: corrections, in: ledger.database) }
    }

    /// Keeps the identifiers of items that subscribers have seen, whatever is read later.
    public func keepPublished(_ uids: [UID]) throws(StoreError) {
        try write { ledger in try ledger.keepPublished(uids) }
    }

    /// Notes that a refresh began.
    public func noteRefreshTried(at time: Timestamp) throws(StoreError) {
        try write { ledger in
            try Setting.refreshTried.set(time.description, in: ledger.database)
        }
    }

    /// Notes that a refresh ended well.
    public func noteRefreshSucceeded(at time: Timestamp) throws(StoreError) {
        try write { ledger in
            try Setting.refreshSucceeded.set(time.description, in: ledger.database)
        }
    }
}
