import GRDB
import Items
import Reconciliation

/// The rows that say which stories the corrections apply to.
enum CorrectionRecord {
    /// Finds which corrections apply to some stories, replacing earlier results.
    static func match(
        _ stories: [Story], with corrections: Corrections, in database: Database
    ) throws {
        let insertion = try database.cachedStatement(
            sql: "INSERT INTO corrections (number, target, uid) VALUES (?, ?, ?)")
        for story in stories {
            for (number, correction) in corrections.entries.enumerated() {
                for (target, description) in correction.targets.enumerated()
                where description.matches(story) {
                    try insertion.execute(arguments: [number, target, story.uid.text])
                }
            }
        }
    }

    /// Deletes the results for a story.
    static func forget(_ story: String, in database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM corrections WHERE uid = ?")
            .execute(arguments: [story])
    }

    /// The stories that share a correction with one of some stories, including those.
    static func connected(to stories: Set<String>, in database: Database) throws -> Set<String> {
        let statement = try database.cachedStatement(
            sql: """
                SELECT DISTINCT theirs.uid FROM corrections mine
                JOIN corrections theirs ON theirs.number = mine.number WHERE mine.uid = ?
                """)
        var connected = stories
        var open = stories
        while let story = open.popFirst() {
            for other in try String.fetchAll(statement, arguments: [story])
            where connected.insert(other).inserted { open.insert(other) }
        }
        return connected
    }

    /// The story of each target of the corrections that apply to some stories.
    ///
    /// A correction is left out if one of its targets matches no story, or more than one.
    static func targets(
        of corrections: Corrections, among stories: Set<String>, in database: Database
    ) throws -> [Int: [UID]] {
        var targets: [Int: [UID]] = [:]
        for (number, correction) in corrections.entries.enumerated() {
            let matches = try matches(of: number, correction, in: database)
            guard !matches.isEmpty, matches.allSatisfy({ $0.count == 1 }) else { continue }
            let uids = matches.flatMap(\.self)
            guard Set(uids).count == uids.count, uids.contains(where: stories.contains) else {
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
