import CivilTime
import GRDB
import Items

/// A mention as a row of the store.
struct MentionRecord {
    /// The row's identifier.
    let id: Int64
    /// The identifier of its cluster; empty until it is decided.
    let cluster: String
    /// The mention itself.
    let mention: Mention
}

extension MentionRecord {
    /// The `SELECT` for `init(_:)`, from mentions `m` and issues `i`.
    static func selection(in database: Database) throws -> String {
        let details =
            try ConfidencesColumn.isThere(in: database) ? "m.undated, m.former" : "0, NULL"
        let confidences = try ConfidencesColumn.name(of: "m", in: database)
        let location = try IssueRecord.location(in: database)
        return """
            SELECT m.id, m.story, i.name, \(location), i.published, i.title, i.url, \
            m.line, m.stance, m.text, m.confidence, m.reasons, m.doubts, \(details), \(confidences), \(qualifiedFacts)
            FROM mentions m JOIN issues i ON i.id = m.issue

            """
    }

    private static let qualifiedFacts = FactsColumns.names.split(separator: ", ")
        .map { "m." + $0 }.joined(separator: ", ")

    /// Reads a row of `selection`.
    init(_ row: Row) throws {
        var row = RowReader(row)
        id = try row.next()
        cluster = try row.next()
        let issue = IssueReference(
            name: try row.next(), location: try row.next(), published: try row.timestamp(),
            title: try row.optional(), url: try row.optional())
        let line: Int = try row.next()
        let status = try row.parsed { name in
            // The status `past`, which only the earliest stores have, is read as announced.
            name == "past" ? .announced : AnnouncementStatus(rawValue: name)
        }
        let text: String = try row.next()
        let confidence: Double = try row.next()
        let reasons = try row.list()
        let doubts = try row.list()
        let isUndated: Bool = try row.next()
        let former = try row.parsedIfPresent(When.init(interval:))
        let confidences = try ConfidencesColumn.confidences(of: try row.next())
        mention = Mention(
            issue: issue, line: line, facts: try FactsColumns.facts(from: &row), status: status,
            isUndated: isUndated, former: former, text: text, confidence: confidence,
            confidences: confidences,
            reasons: reasons, doubts: doubts)
    }

    /// Inserts a mention of an issue, given the identifier of the issue's row; returns the new
    /// row's identifier.
    static func insert(_ mention: Mention, issue: Int64, in database: Database) throws -> Int64 {
        let statement = try database.cachedStatement(sql: insertion)
        let own: [(any DatabaseValueConvertible)?] = [
            issue, mention.line, "", mention.status.rawValue, mention.text, mention.confidence,
            RowReader.joined(mention.reasons), RowReader.joined(mention.doubts),
            mention.isUndated, mention.former?.interval,
            try ConfidencesColumn.text(of: mention.confidences),
        ]
        try statement.execute(
            arguments: StatementArguments(own + FactsColumns.values(of: mention.facts)))
        return database.lastInsertedRowID
    }

    private static let insertion = """
        INSERT INTO mentions (issue, line, story, stance, text, confidence, reasons, doubts, undated, \
        former, confidences, \(FactsColumns.names)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?\
        \(String(repeating: ", ?", count: FactsColumns.count)))
        """
}
