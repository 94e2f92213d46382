import CivilTime
import GRDB
import Items
import Reconciliation

/// Reads issues again, in order of publication, if a change may affect their meaning.
///
/// The newest issue is read alone. After one that arrives late, or is removed, the later issues
/// that mention the same things are read again; all others stay as they are.
struct Sweep {
    private let ledger: Ledger
    private var pending: [Int64: Moment] = [:]
    private var successors = Successors()
    /// The stories that changed.
    private(set) var stories: Set<String> = []
    /// The items that had mentions which are gone now.
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

    /// A sweep in a transaction.
    init(ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records that an issue was added.
    mutating func add(issue: Int64) throws {
        pending[issue] = try moment(of: issue)
    }

    /// Records that an issue is about to be deleted.
    mutating func withdraw(issue: IssueRecord) throws {
        var gone: Set<String> = []
        try forEachRecord(of: issue.id) { record in
            successors.note(withdrawn: ledger.reconciler.prepared(record.mention), of: record.story)
            gone.insert(record.story)
        }
        items.formUnion(
            try String.fetchAll(
                ledger.database,
                sql: "SELECT item FROM mentions WHERE issue = ? AND item IS NOT NULL",
                arguments: [issue.id]))
        try touch(gone, after: try moment(of: issue.id))
        pending[issue.id] = nil
    }

    /// Reads the affected issues again.
    mutating func run() throws {
        while let next = pending.min(by: { $0.value < $1.value }) {
            pending[next.key] = nil
            try read(issue: next.key, at: next.value)
        }
    }

    /// Gives published identifiers back to the stories that they stood for.
    mutating func keepPublished() throws {
        for (published, current) in try successors.swaps(in: ledger) {
            try ledger.database.cachedStatement(sql: Sweep.swap).execute(
                arguments: ["one": published, "other": current])
            stories.formUnion([published, current])
        }
    }
}

extension Sweep {
    private mutating func read(issue: Int64, at moment: Moment) throws {
        var records: [(id: Int64, story: String)] = []
        var mentions: [PreparedMention] = []
        try forEachRecord(of: issue) { record in
            records.append((record.id, record.story))
            mentions.append(ledger.reconciler.prepared(record.mention))
        }
        let uids = try ledger.reconciler.read(
            mentions, among: try candidates(for: issue, at: moment)
        ) { try isTaken($0, before: moment) }
        var changed: Set<String> = []
        for (record, uid) in zip(records, uids) where record.story != uid.text {
            try setStory(uid.text, of: record.id)
            successors.note(from: record.story, to: uid.text)
            changed.formUnion([record.story, uid.text])
        }
        changed.remove("")
        try touch(changed, after: moment)
    }

    /// Reads the mentions of an issue one by one, in the order of its text.
    private func forEachRecord(
        of issue: Int64, _ body: (MentionRecord) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(
            try ledger.database.cachedStatement(
                sql: MentionRecord.selection(in: ledger.database)
                    + "WHERE m.issue = ? ORDER BY m.id"),
            arguments: [issue])
        while let row = try rows.next() { try body(MentionRecord(row)) }
    }

    /// The stories that an issue may continue, as they were before it.
    private func candidates(for issue: Int64, at moment: Moment) throws -> [PreparedStory] {
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
        let stories = try String.fetchAll(
            try ledger.database.cachedStatement(sql: sql),
            arguments: [
                issue, oldest.daysSinceEpoch, moment.published, moment.name, moment.location,
            ])
        return try stories.compactMap { try story($0, before: moment) }
    }

    private func story(_ uid: String, before moment: Moment) throws -> PreparedStory? {
        let sql =
            try MentionRecord.selection(in: ledger.database)
            + "WHERE m.story = ? AND (i.published, i.name, i.location) < (?, ?, ?) "
            + "ORDER BY i.published, i.name, i.location, m.id"
        let mentions = try Row.fetchAll(
            try ledger.database.cachedStatement(sql: sql),
            arguments: [uid, moment.published, moment.name, moment.location]
        )
        .map { ledger.reconciler.prepared(try MentionRecord($0).mention) }
        return PreparedStory(uid: UID(uid), mentions: mentions)
    }

    private func isTaken(_ uid: UID, before moment: Moment) throws -> Bool {
        let sql = """
            SELECT 1 FROM mentions m JOIN issues i ON i.id = m.issue
            WHERE m.story = ? AND (i.published, i.name, i.location) < (?, ?, ?)
            """
        return try Bool.fetchOne(
            try ledger.database.cachedStatement(sql: sql),
            arguments: [uid.text, moment.published, moment.name, moment.location]) ?? false
    }

    private func setStory(_ story: String, of mention: Int64) throws {
        try ledger.database.cachedStatement(sql: "UPDATE mentions SET story = ? WHERE id = ?")
            .execute(arguments: [story, mention])
    }

    private func moment(of issue: Int64) throws -> Moment {
        let row = try Row.fetchOne(
            ledger.database, sql: "SELECT published, name, location FROM issues WHERE id = ?",
            arguments: [issue])
        guard var reader = row.map(RowReader.init) else { throw UnreadableRow(text: "\(issue)") }
        return Moment(
            published: try reader.next(), name: try reader.next(), location: try reader.next())
    }
}

extension Sweep {
    /// Marks stories as changed at a moment, and all later issues that may mention them.
    private mutating func touch(_ stories: Set<String>, after moment: Moment) throws {
        self.stories.formUnion(stories)
        guard try hasIssues(after: moment) else { return }
        let rows = try Row.fetchAll(
            try ledger.database.cachedStatement(sql: Sweep.followers),
            arguments: [
                "stories": try JSONList(stories).text, "published": moment.published,
                "name": moment.name, "location": moment.location,
                "memory": Reconciler.memory * Sweep.millisecondsPerDay,
                "day": Sweep.millisecondsPerDay,
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
            try ledger.database.cachedStatement(
                sql: "SELECT 1 FROM issues WHERE (published, name, location) > (?, ?, ?) LIMIT 1"),
            arguments: [moment.published, moment.name, moment.location]) ?? false
    }

    private static let swap = """
        UPDATE mentions SET story = CASE story WHEN :one THEN :other ELSE :one END
        WHERE story IN (:one, :other)
        """

    private static let millisecondsPerDay = 86_400_000

    /// The later issues that share a key with one of some stories while it is remembered.
    ///
    /// Each key is looked up only once.
    private static let followers = """
        WITH mine AS (
            SELECT key, max(last_day) AS last_day FROM keys JOIN mentions m ON m.id = mention
            WHERE m.story IN (SELECT value FROM json_each(:stories)) GROUP BY key)
        SELECT DISTINCT i.id, i.published, i.name, i.location
        FROM mine JOIN keys theirs ON theirs.key = mine.key
        JOIN mentions later ON later.id = theirs.mention
        JOIN issues i ON i.id = later.issue
        WHERE (i.published, i.name, i.location) > (:published, :name, :location)
        AND i.published <= (mine.last_day + 1) * :day + :memory
        """
}
