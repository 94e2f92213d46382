import GRDB
import Items
import Reconciliation

/// The rows that say which clusters the corrections apply to.
enum CorrectionRecord {
    /// Stores which corrections apply to these clusters, which must have no results yet.
    static func match(
        _ clusters: [Cluster], with corrections: Corrections, in database: Database
    ) throws {
        let insertion = try database.cachedStatement(
            sql: "INSERT INTO corrections (number, target, uid) VALUES (?, ?, ?)")
        for cluster in clusters {
            for (number, correction) in corrections.entries.enumerated() {
                for (target, description) in correction.targets.enumerated()
                where description.matches(cluster) {
                    try insertion.execute(arguments: [number, target, cluster.uid.text])
                }
            }
        }
    }

    /// Deletes the results for a cluster.
    static func forget(_ cluster: String, in database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM corrections WHERE uid = ?")
            .execute(arguments: [cluster])
    }

    /// These clusters, and all that corrections connect with them, directly or through others.
    static func connected(to clusters: Set<String>, in database: Database) throws -> Set<String> {
        let statement = try database.cachedStatement(
            sql: """
                SELECT DISTINCT theirs.uid FROM corrections mine
                JOIN corrections theirs ON theirs.number = mine.number WHERE mine.uid = ?
                """)
        var connected = clusters
        var open = clusters
        while let cluster = open.popFirst() {
            for other in try String.fetchAll(statement, arguments: [cluster])
            where connected.insert(other).inserted { open.insert(other) }
        }
        return connected
    }

    /// The clusters that the targets of each correction match, by the correction's index.
    ///
    /// Only corrections that match at least one of `clusters` are included. A correction is left
    /// out if a target matches no cluster or several, or if two targets match the same one.
    static func targets(
        of corrections: Corrections, among clusters: Set<String>, in database: Database
    ) throws -> [Int: [UID]] {
        var targets: [Int: [UID]] = [:]
        for (number, correction) in corrections.entries.enumerated() {
            let matches = try matches(of: number, correction, in: database)
            guard !matches.isEmpty, matches.allSatisfy({ $0.count == 1 }) else { continue }
            let uids = matches.flatMap(\.self)
            guard Set(uids).count == uids.count, uids.contains(where: clusters.contains) else {
                continue
            }
            targets[number] = uids.map(UID.init)
        }
        return targets
    }

    /// The corrections that match no item, or more than one.
    static func problems(
        of corrections: Corrections, in database: Database
    ) throws -> [CorrectionProblem] {
        try corrections.entries.enumerated().flatMap { number, correction -> [CorrectionProblem] in
            let matches = try matches(of: number, correction, in: database)
            return zip(correction.targets, matches).compactMap {
                target, uids -> CorrectionProblem? in
                guard uids.count != 1 else { return nil }
                return CorrectionProblem(
                    file: corrections.file, line: correction.line,
                    message: message(for: target, uids))
            }
        }
    }

    private static func matches(
        of number: Int, _ correction: Correction, in database: Database
    ) throws -> [[String]] {
        try correction.targets.indices.map { target in
            try String.fetchAll(
                try database.cachedStatement(
                    sql: "SELECT uid FROM corrections WHERE number = ? AND target = ? ORDER BY uid"),
                arguments: [number, target])
        }
    }

    private static func message(for target: ItemDescription, _ uids: [String]) -> String {
        guard !uids.isEmpty else {
            return "\(target) matches no item; change it, or delete the correction"
        }
        let names = uids.prefix(namesShown).joined(separator: ", ")
        return "\(target) matches \(uids.count) items (\(names)); add uid or start"
    }

    private static let namesShown = 3
}
