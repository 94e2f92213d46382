import GRDB
import Items
import Reconciliation

/// Makes items from clusters and corrections, and writes those that changed.
struct ItemProjection {
    private let transaction: StoreTransaction
    private var changes: ItemChanges
    /// The items that clusters form now.
    private var kept: Set<String> = []
    /// Items that may no longer belong to any cluster.
    private var possiblyGone: Set<String> = []

    /// A projection in a transaction.
    init(transaction: StoreTransaction) {
        self.transaction = transaction
        changes = ItemChanges(keepsHistory: transaction.reportsHistory)
    }

    /// Updates the items of clusters; `items` are those that had mentions which are gone now.
    mutating func update(_ clusters: Set<String>, formerly items: Set<String>) throws -> ItemChanges
    {
        possiblyGone = items
        let affected = try rematch(clusters)
        let targets = try CorrectionRecord.targets(
            of: transaction.corrections, among: affected, in: transaction.database)
        // Corrections merge and split clusters. All other clusters are items of their own, and need
        // not be in memory all at once.
        let joined = try affected.intersection(
            partners(of: affected).union(targets.values.joined().map(\.text)))
        try update(joined.sorted()[...], correctedAt: targets)
        let others = affected.subtracting(joined).sorted()
        for start in stride(from: 0, to: others.count, by: ItemProjection.portion) {
            let portion = others[start..<min(start + ItemProjection.portion, others.count)]
            try update(portion, correctedAt: [:])
        }
        try removeGone()
        changes.note(
            parents: try ParentKeyRecord.relink(
                changes.unlinked, near: changes.events, in: transaction.database))
        return changes
    }

    private static let portion = 1_000
}

extension ItemProjection {
    /// Finds the corrections that apply to clusters which changed.
    ///
    /// Returns these clusters, and all others to which corrections may apply differently now.
    private func rematch(_ clusters: Set<String>) throws -> Set<String> {
        guard !transaction.corrections.entries.isEmpty else { return clusters }
        let before = try CorrectionRecord.connected(to: clusters, in: transaction.database)
        for cluster in clusters { try CorrectionRecord.forget(cluster, in: transaction.database) }
        try CorrectionRecord.match(
            try clusters.sorted().compactMap(cluster), with: transaction.corrections,
            in: transaction.database)
        return try CorrectionRecord.connected(to: before, in: transaction.database)
    }

    private func cluster(_ uid: String) throws -> Cluster? {
        let mentions = try Row.fetchAll(
            try transaction.database.cachedStatement(
                sql: MentionRecord.selection(in: transaction.database)
                    + "WHERE m.story = ? ORDER BY i.published, i.name, i.location, m.id"),
            arguments: [uid]
        )
        .map { try MentionRecord($0).mention }
        return Cluster(uid: UID(uid), mentions: mentions)
    }

    /// The clusters with mentions in another item than their own, and the UIDs of these items.
    private func partners(of clusters: Set<String>) throws -> Set<String> {
        let sql = """
            SELECT story, item FROM mentions
            WHERE item <> story AND story IN (SELECT value FROM json_each(?))
            """
        let rows = try Row.fetchCursor(
            try transaction.database.cachedStatement(sql: sql),
            arguments: [try JSONList(clusters).text])
        var partners: Set<String> = []
        while let row = try rows.next() {
            var row = RowReader(row)
            partners.formUnion([try row.next(), try row.next()])
        }
        return partners
    }

    /// The items that show mentions of a cluster.
    private func items(showing cluster: String) throws -> [String] {
        try String.fetchAll(
            try transaction.database.cachedStatement(
                sql: "SELECT DISTINCT item FROM mentions WHERE story = ? AND item IS NOT NULL"),
            arguments: [cluster])
    }

    private func stored(_ uid: String) throws -> Item? {
        try ItemFetch(uid: uid).items(in: transaction.database).first
    }
}

extension ItemProjection {
    private mutating func update(
        _ clusters: ArraySlice<String>, correctedAt targets: [Int: [UID]]
    ) throws {
        // A thing without a date in any issue is not an item.
        let dated = try clusters.compactMap(cluster).filter(\.isDated)
        let corrected = CorrectedClusters(
            of: dated, corrections: transaction.corrections, targets: targets)
        for item in corrected.items {
            kept.insert(item.uid.text)
            let old = try stored(item.uid.text)
            guard !item.isSame(as: old) else { continue }
            try ItemRecord.save(item, in: transaction.database)
            try ParentKeyRecord.save(item, in: transaction.database)
            changes.note(item, inPlaceOf: old)
        }
        for uid in clusters {
            possiblyGone.formUnion(try items(showing: uid) + [uid])
        }
        possiblyGone.subtract(kept)
        for cluster in dated {
            try setItems(corrected.itemsOfMentions[cluster.uid] ?? [], of: cluster)
        }
    }

    private mutating func removeGone() throws {
        for uid in possiblyGone.subtracting(kept).sorted() {
            guard let item = try stored(uid) else { continue }
            try ItemRecord.delete(item.uid, in: transaction.database)
            changes.note(removed: item)
        }
    }

    private func setItems(_ itemsOfMentions: [UID?], of cluster: Cluster) throws {
        if Set(itemsOfMentions).count == 1, let item = itemsOfMentions.first {
            try transaction.database.cachedStatement(
                sql: "UPDATE mentions SET item = ? WHERE story = ? AND item IS NOT ?"
            )
            .execute(arguments: [item?.text, cluster.uid.text, item?.text])
            return
        }
        let ids = try Int64.fetchAll(
            try transaction.database.cachedStatement(
                sql: """
                    SELECT m.id FROM mentions m JOIN issues i ON i.id = m.issue
                    WHERE m.story = ? ORDER BY i.published, i.name, i.location, m.id
                    """), arguments: [cluster.uid.text])
        for (id, item) in zip(ids, itemsOfMentions) {
            try transaction.database.cachedStatement(
                sql: "UPDATE mentions SET item = ? WHERE id = ?"
            )
            .execute(arguments: [item?.text, id])
        }
    }
}

extension Item {
    /// True if another state is equal, apart from the event it is linked to.
    fileprivate func isSame(as other: Item?) -> Bool {
        var other = other
        other?.parent = parent
        return self == other
    }
}
