import GRDB
import Items
import Reconciliation

/// Keeps a published identifier with the same thing, even if the mentions move to another cluster.
struct PublishedIdentifiers {
    /// The number of mentions that moved from one cluster to another.
    private var moved: [String: [String: Int]] = [:]
    /// The mentions of a cluster that were removed with their issue.
    private var withdrawn: [String: [PreparedMention]] = [:]

    /// Records that a mention belongs to another cluster now; a new mention has no former cluster.
    mutating func note(from former: String, to cluster: String) {
        guard !former.isEmpty else { return }
        moved[former, default: [:]][cluster, default: 0] += 1
    }

    /// Records that a mention of a cluster is about to be removed.
    mutating func note(withdrawn mention: PreparedMention, of cluster: String) {
        withdrawn[cluster, default: []].append(mention)
    }

    /// The published identifiers whose mentions moved to another cluster, each with that cluster's
    /// identifier.
    func swaps(in transaction: StoreTransaction) throws -> [(published: String, current: String)] {
        var swaps: [(published: String, current: String)] = []
        var edited: [String: EditedIssue] = [:]
        for cluster in Set(moved.keys).union(withdrawn.keys).sorted() {
            guard try isPublished(cluster, in: transaction), try !isKept(cluster, in: transaction),
                let current = try successor(of: cluster, among: &edited, in: transaction),
                current != cluster,
                try !isPublished(current, in: transaction)
            else { continue }
            swaps.append((cluster, current))
        }
        return swaps
    }
}

extension PublishedIdentifiers {
    private func isPublished(_ cluster: String, in transaction: StoreTransaction) throws -> Bool {
        try Bool.fetchOne(
            try transaction.database.cachedStatement(sql: "SELECT 1 FROM published WHERE uid = ?"),
            arguments: [cluster]) ?? false
    }

    /// True if a cluster has kept more of its mentions than it has lost to other clusters.
    private func isKept(_ cluster: String, in transaction: StoreTransaction) throws -> Bool {
        guard let moved = moved[cluster] else { return false }
        let count = try Int.fetchOne(
            try transaction.database.cachedStatement(
                sql: "SELECT count(*) FROM mentions WHERE story = ?"), arguments: [cluster])
        return (count ?? 0) > moved.values.reduce(0, +)
    }

    /// An edited issue in its new form, prepared once for all mentions that it used to have.
    private struct EditedIssue {
        let prepared: PreparedIssue
        /// The cluster of each mention.
        let clusters: [String]
        private let byLine: [LineAndKind: Int]

        init(location: String, in transaction: StoreTransaction) throws {
            var clusters: [String] = []
            var mentions: [PreparedMention] = []
            let rows = try Row.fetchCursor(
                transaction.database,
                sql: MentionRecord.selection(in: transaction.database)
                    + "WHERE i.location = ? ORDER BY m.id",
                arguments: [location])
            while let row = try rows.next() {
                let record = try MentionRecord(row)
                clusters.append(record.cluster)
                mentions.append(transaction.reconciler.prepared(record.mention))
            }
            self.clusters = clusters
            prepared = PreparedIssue(mentions)
            byLine = Dictionary(
                mentions.enumerated().map { (LineAndKind($0.element), $0.offset) },
                uniquingKeysWith: min)
        }

        /// The index of the first mention that matches any of these earlier ones; nil if none does.
        ///
        /// Mentions match if their line, kind and category are the same.
        func first(onLineOf mentions: [PreparedMention]) -> Int? {
            mentions.compactMap { byLine[LineAndKind($0)] }.min()
        }
    }

    private func successor(
        of cluster: String, among issues: inout [String: EditedIssue],
        in transaction: StoreTransaction
    ) throws -> String? {
        if let moved = moved[cluster] {
            return moved.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
        guard let mentions = withdrawn[cluster], let issue = mentions.first?.issue.location,
            let former = PreparedCluster(uid: UID(cluster), mentions: mentions)
        else { return nil }
        let edited = try issues[issue] ?? EditedIssue(location: issue, in: transaction)
        issues[issue] = edited
        let next = edited.prepared.continuation(of: former) ?? edited.first(onLineOf: mentions)
        return next.map { edited.clusters[$0] }
    }
}

/// The line, the kind and the category of a mention.
private struct LineAndKind: Hashable {
    private let line: Int
    private let kind: Kind
    private let category: Category

    init(_ mention: PreparedMention) {
        line = mention.line
        kind = mention.facts.kind
        category = mention.facts.category
    }
}
