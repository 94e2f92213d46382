import CivilTime
import GRDB
import Items
import Reconciliation

/// A transaction that adds or removes issues and updates the items.
struct StoreTransaction {
    /// The database, in the transaction.
    let database: Database
    /// Combines mentions into items.
    let reconciler: Reconciler
    /// The corrections by people.
    let corrections: Corrections
    /// True if the items in outcomes need their mentions and revisions, which take most of the
    /// memory of an issue with very many items.
    var reportsHistory = true

    /// Adds a reading of an issue, and removes the mentions from it.
    func ingest(_ reading: inout IssueReading) throws -> IngestOutcome {
        let location = reading.issue.location
        guard let known = try known(reading) else {
            return try replace(nil, with: &reading, state: .new)
        }
        if known.digest == reading.digest, known.issue.published == reading.issue.published {
            return try noteCopy(of: known, &reading)
        }
        if known.issue.location != location, reading.issue < known.issue {
            try setCopy(location, digest: reading.digest, issue: known.id)
            return IngestOutcome(
                issue: reading.issue.name, state: .duplicate(of: known.issue.name))
        }
        return try replace(known, with: &reading, state: .edited)
    }

    /// Removes an issue by one of its locations; nil if no issue has it.
    func remove(issue location: String) throws -> IngestOutcome? {
        guard let known = try issue(at: location) else { return nil }
        try database.execute(sql: "DELETE FROM copies WHERE location = ?", arguments: [location])
        let name = known.issue.name
        guard known.issue.location == location else {
            return IngestOutcome(issue: name, state: .removed)
        }
        var update = ClusterUpdate(transaction: self)
        try withdraw(known, in: &update)
        return try finish(&update, of: name, state: .removed)
    }

    /// Records identifiers as published.
    func keepPublished(_ uids: [UID]) throws {
        let insertion = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO published (uid) VALUES (?)")
        for uid in uids { try insertion.execute(arguments: [uid.text]) }
    }
}

extension StoreTransaction {
    /// The stored issue of which a reading is another version or copy, by location, address or
    /// content.
    ///
    /// Editors forget to change the address when they copy the last issue, so the same address
    /// means the same issue only if the publication date is the same too.
    private func known(_ reading: IssueReading) throws -> IssueRecord? {
        let issue = reading.issue
        if let known = try self.issue(at: issue.location) { return known }
        if try locate(issue), let known = try self.issue(at: issue.location) { return known }
        if let url = issue.url,
            let known = try IssueRecord.first(
                where: "url = ? AND published = ?", [url, issue.published.milliseconds],
                in: database)
        {
            return known
        }
        return try IssueRecord.first(where: "digest = ?", [reading.digest], in: database)
    }

    /// The issue with a location, or with a copy there.
    private func issue(at location: String) throws -> IssueRecord? {
        try IssueRecord.first(
            where: "id = (SELECT issue FROM copies WHERE location = ?)", [location], in: database)
    }

    /// Sets the location of an issue that an earlier release stored by its name only; false if
    /// there is no such issue.
    private func locate(_ issue: IssueReference) throws -> Bool {
        guard issue.location != issue.name else { return false }
        let arguments: StatementArguments = [issue.location, issue.name]
        try database.execute(
            sql: "UPDATE copies SET location = ? WHERE location = ?", arguments: arguments)
        guard database.changesCount > 0 else { return false }
        try database.execute(
            sql: "UPDATE issues SET location = ? WHERE location = ?", arguments: arguments)
        return true
    }

    /// Records a copy of a known issue, which keeps its first location.
    private func noteCopy(
        of known: IssueRecord, _ reading: inout IssueReading
    ) throws -> IngestOutcome {
        let issue = reading.issue
        if (issue.name, issue.location) < (known.issue.name, known.issue.location) {
            return try replace(
                known, with: &reading, state: .duplicate(of: known.issue.name))
        }
        try setCopy(issue.location, digest: reading.digest, issue: known.id)
        let isSame = issue.location == known.issue.location
        return IngestOutcome(
            issue: issue.name, state: isSame ? .unchanged : .duplicate(of: known.issue.name))
    }

    private func setCopy(_ location: String, digest: String, issue: Int64) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO copies (location, digest, issue) VALUES (?, ?, ?)",
            arguments: [location, digest, issue])
    }

    /// Replaces a known issue with a reading, and updates the items.
    private func replace(
        _ known: IssueRecord?, with reading: inout IssueReading, state: IngestOutcome.State
    ) throws -> IngestOutcome {
        var update = ClusterUpdate(transaction: self)
        var places: [(String, String)] = []
        if let known {
            places = try copies(of: known)
            try withdraw(known, in: &update)
        }
        let id = try insert(&reading)
        places.append((reading.issue.location, reading.digest))
        for (location, digest) in places { try setCopy(location, digest: digest, issue: id) }
        try update.add(issue: id)
        return try finish(&update, of: reading.issue.name, state: state)
    }

    private func withdraw(_ issue: IssueRecord, in update: inout ClusterUpdate) throws {
        try update.withdraw(issue: issue)
        try database.execute(sql: "DELETE FROM issues WHERE id = ?", arguments: [issue.id])
    }

    /// Updates the items after mentions were added and removed.
    private func finish(
        _ update: inout ClusterUpdate, of issue: String, state: IngestOutcome.State
    ) throws -> IngestOutcome {
        try update.run()
        try update.keepPublished()
        var projection = ItemProjection(transaction: self)
        return try projection.update(update.clusters, formerly: update.items)
            .outcome(issue: issue, state: state)
    }

    private func copies(of issue: IssueRecord) throws -> [(String, String)] {
        try Row.fetchAll(
            database, sql: "SELECT location, digest FROM copies WHERE issue = ?",
            arguments: [issue.id]
        )
        .map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) }
    }

    private func insert(_ reading: inout IssueReading) throws -> Int64 {
        let issue = try IssueRecord.insert(reading, in: database)
        try UnreadRecord.insert(reading.unread, issue: issue, in: database)
        try PassedOverRecord.insert(reading.passedOver, issue: issue, in: database)
        var mentions = reading.takeMentions()
        mentions.sort()
        for mention in mentions {
            let id = try MentionRecord.insert(mention, issue: issue, in: database)
            try setKeys(of: mention, id: id)
        }
        return issue
    }

    /// Stores the blocking keys of a mention.
    func setKeys(of mention: Mention, id: Int64) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO keys (key, last_day, mention) VALUES (?, ?, ?)")
        let lastDay = mention.lastDay.daysSinceEpoch
        for key in reconciler.keys(of: mention) {
            try statement.execute(arguments: [key.value, lastDay, id])
        }
    }
}

extension StoreTransaction {
    /// Updates all items if they were made with other rules or corrections than the current ones.
    func followRules() throws {
        let rules = reconciler.digest
        if try Setting.rules.value(in: database) != rules {
            try regroup()
            try Setting.rules.set(rules, in: database)
        }
        if try Setting.corrections.value(in: database) != corrections.digest {
            try correct()
            try Setting.corrections.set(corrections.digest, in: database)
        }
    }

    /// Assigns the mentions of every issue to clusters again, with the current rules.
    private func regroup() throws {
        try database.execute(sql: "DELETE FROM keys")
        let records = try Row.fetchAll(
            database, sql: MentionRecord.selection(in: database) + "ORDER BY m.id"
        )
        .map(MentionRecord.init)
        for record in records { try setKeys(of: record.mention, id: record.id) }
        var update = ClusterUpdate(transaction: self)
        for issue in try Int64.fetchAll(database, sql: "SELECT id FROM issues") {
            try update.add(issue: issue)
        }
        try update.run()
        try update.keepPublished()
        var projection = ItemProjection(transaction: self)
        _ = try projection.update(update.clusters, formerly: update.items)
    }

    /// Applies the current corrections to every cluster, and adds the items that they add.
    private func correct() throws {
        let clusters = try Set(
            String.fetchAll(database, sql: "SELECT DISTINCT story FROM mentions"))
        let added = try Set(
            String.fetchAll(
                database,
                sql:
                    "SELECT uid FROM items WHERE uid NOT IN (SELECT item FROM mentions WHERE item IS NOT NULL)"
            ))
        try database.execute(sql: "DELETE FROM corrections")
        var projection = ItemProjection(transaction: self)
        _ = try projection.update(clusters, formerly: added)
        for item in corrections.added {
            try ItemRecord.save(item, in: database)
            try ParentKeyRecord.save(item, in: database)
            let isEvent = item.facts.kind == .event
            _ = try ParentKeyRecord.relink(
                isEvent ? [] : [item], near: isEvent ? [.init(of: item)] : [], in: database)
        }
    }
}
