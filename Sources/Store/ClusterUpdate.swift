import CivilTime
import GRDB
import Items
import Reconciliation

/// Assigns mentions to clusters after issues were added or removed.
///
/// If the newest issue is added, only its own mentions are assigned. After an issue that arrives
/// late, or is removed, the mentions of later issues about the same things are assigned again, in
/// order of publication.
struct ClusterUpdate {
    private let transaction: StoreTransaction
    private var pending: [Int64: Moment] = [:]
    private var identifiers = PublishedIdentifiers()
    /// The clusters that changed.
    private(set) var clusters: Set<String> = []
    /// The items that had mentions in removed issues.
    private(set) var items: Set<String> = []

    /// The position of an issue in the order of publication.
    private struct Moment: Comparable {
        let published: Int
        let name: String
        let location: String

        static func < (left: Moment, right: Moment) -> Bool {
            (left.published, left.name, left.location)
                < (right.published, right.name, right.location)
        }
    }

    /// An update in a transaction.
    init(transaction: StoreTransaction) {
        self.transaction = transaction
    }

    /// Records that an issue was added.
    mutating func add(issue: Int64) throws {
        pending[issue] = try moment(of: issue)
    }

    /// Records that an issue is about to be deleted.
    mutating func withdraw(issue: IssueRecord) throws {
        var gone: Set<String> = []
        try forEachRecord(of: issue.id) { record in
            identifiers.note(
                withdrawn: transaction.reconciler.prepared(record.mention), of: record.cluster)
            gone.insert(record.cluster)
        }
        items.formUnion(
            try String.fetchAll(
                transaction.database,
                sql: "SELECT item FROM mentions WHERE issue = ? AND item IS NOT NULL",
                arguments: [issue.id]))
        try touch(gone, after: try moment(of: issue.id))
        pending[issue.id] = nil
    }

    /// Assigns the mentions of all affected issues.
    mutating func run() throws {
        while let next = pending.min(by: { $0.value < $1.value }) {
            pending[next.key] = nil
            try read(issue: next.key, at: next.value)
        }
    }

    /// Swaps each published identifier with that of the cluster to which its mentions moved.
    mutating func keepPublished() throws {
        for (published, current) in try identifiers.swaps(in: transaction) {
            try transaction.database.cachedStatement(sql: ClusterUpdate.swap).execute(
                arguments: ["one": published, "other": current])
            clusters.formUnion([published, current])
        }
    }
}

extension ClusterUpdate {
    private mutating func read(issue: Int64, at moment: Moment) throws {
        var records: [(id: Int64, cluster: String)] = []
        var mentions: [PreparedMention] = []
        try forEachRecord(of: issue) { record in
            records.append((record.id, record.cluster))
            mentions.append(transaction.reconciler.prepared(record.mention))
        }
        let uids = try transaction.reconciler.read(
            mentions, among: try candidates(for: issue, at: moment)
        ) { try isTaken($0, before: moment) }
        var changed: Set<String> = []
        for (record, uid) in zip(records, uids) where record.cluster != uid.text {
            try setCluster(uid.text, of: record.id)
            identifiers.note(from: record.cluster, to: uid.text)
            changed.formUnion([record.cluster, uid.text])
        }
        changed.remove("")
        try touch(changed, after: moment)
    }

    /// Reads the mentions of an issue one by one, in the order of its text.
    private func forEachRecord(
        of issue: Int64, _ body: (MentionRecord) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            try transaction.database.cachedStatement(
                sql: MentionRecord.selection(in: transaction.database)
                    + "WHERE m.issue = ? ORDER BY m.id"),
            arguments: [issue])
        while let row = try rows.next() { try body(MentionRecord(row)) }
    }

    /// The clusters that an issue may continue, as they were before it.
    private func candidates(for issue: Int64, at moment: Moment) throws -> [PreparedCluster] {
        let oldest = Timestamp(milliseconds: moment.published).date.adding(days: -Reconciler.memory)
        let sql = """
            WITH mine AS (
                SELECT DISTINCT key FROM keys JOIN mentions m ON m.id = mention WHERE issue = ?)
            SELECT DISTINCT m.story
            FROM mine JOIN keys theirs ON theirs.key = mine.key AND theirs.last_day >= ?
            JOIN mentions m ON m.id = theirs.mention
            JOIN issues i ON i.id = m.issue
            WHERE (i.published, i.name, i.location) < (?, ?, ?)
            """
        let clusters = try String.fetchAll(
            try transaction.database.cachedStatement(sql: sql),
            arguments: [
                issue, oldest.daysSinceEpoch, moment.published, moment.name, moment.location,
            ])
        return try clusters.compactMap { try cluster($0, before: moment) }
    }

    private func cluster(_ uid: String, before moment: Moment) throws -> PreparedCluster? {
        let sql =
            try MentionRecord.selection(in: transaction.database)
            + "WHERE m.story = ? AND (i.published, i.name, i.location) < (?, ?, ?) "
            + "ORDER BY i.published, i.name, i.location, m.id"
        let mentions = try Row.fetchAll(
            try transaction.database.cachedStatement(sql: sql),
            arguments: [uid, moment.published, moment.name, moment.location]
        )
        .map { transaction.reconciler.prepared(try MentionRecord($0).mention) }
        return PreparedCluster(uid: UID(uid), mentions: mentions)
    }

    private func isTaken(_ uid: UID, before moment: Moment) throws -> Bool {
        let sql = """
            SELECT 1 FROM mentions m JOIN issues i ON i.id = m.issue
            WHERE m.story = ? AND (i.published, i.name, i.location) < (?, ?, ?)
            """
        return try Bool.fetchOne(
            try transaction.database.cachedStatement(sql: sql),
            arguments: [uid.text, moment.published, moment.name, moment.location]) ?? false
    }

    private func setCluster(_ cluster: String, of mention: Int64) throws {
        try transaction.database.cachedStatement(sql: "UPDATE mentions SET story = ? WHERE id = ?")
            .execute(arguments: [cluster, mention])
    }

    private func moment(of issue: Int64) throws -> Moment {
        let row = try Row.fetchOne(
            transaction.database, sql: "SELECT published, name, location FROM issues WHERE id = ?",
            arguments: [issue])
        guard var reader = row.map(RowReader.init) else { throw UnreadableRow(text: "\(issue)") }
        return Moment(
            published: try reader.next(), name: try reader.next(), location: try reader.next())
    }
}

extension ClusterUpdate {
    /// Marks clusters as changed at a moment, and all later issues that may mention them.
    private mutating func touch(_ clusters: Set<String>, after moment: Moment) throws {
        self.clusters.formUnion(clusters)
        guard try hasIssues(after: moment) else { return }
        let rows = try Row.fetchAll(
            try transaction.database.cachedStatement(sql: ClusterUpdate.followers),
            arguments: [
                "clusters": try JSONList(clusters).text, "published": moment.published,
                "name": moment.name, "location": moment.location,
                "memory": Reconciler.memory * ClusterUpdate.millisecondsPerDay,
                "day": ClusterUpdate.millisecondsPerDay,
            ])
        for row in rows {
            var row = RowReader(row)
            let issue: Int64 = try row.next()
            pending[issue] = Moment(
                published: try row.next(), name: try row.next(), location: try row.next())
        }
    }

    private func hasIssues(after moment: Moment) throws -> Bool {
        try Bool.fetchOne(
            try transaction.database.cachedStatement(
                sql: "SELECT 1 FROM issues WHERE (published, name, location) > (?, ?, ?) LIMIT 1"),
            arguments: [moment.published, moment.name, moment.location]) ?? false
    }

    private static let swap = """
        UPDATE mentions SET story = CASE story WHEN :one THEN :other ELSE :one END
        WHERE story IN (:one, :other)
        """

    private static let millisecondsPerDay = 86_400_000

    /// The later issues with mentions that share a blocking key with one of these clusters.
    ///
    /// Issues more than `Reconciler.memory` days after a cluster's last day are left out. Each key
    /// is looked up only once.
    private static let followers = """
        WITH mine AS (
            SELECT key, max(last_day) AS last_day FROM keys JOIN mentions m ON m.id = mention
            WHERE m.story IN (SELECT value FROM json_each(:clusters)) GROUP BY key)
        SELECT DISTINCT i.id, i.published, i.name, i.location
        FROM mine JOIN keys theirs ON theirs.key = mine.key
        JOIN mentions later ON later.id = theirs.mention
        JOIN issues i ON i.id = later.issue
        WHERE (i.published, i.name, i.location) > (:published, :name, :location)
        AND i.published <= (mine.last_day + 1) * :day + :memory
        """
}
