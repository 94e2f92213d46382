import GRDB
import Items
import Reconciliation

extension StoreTransaction {
    /// Updates all items if they follow other rules or corrections than the current ones.
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

    /// Reads every issue again, with the current rules.
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
