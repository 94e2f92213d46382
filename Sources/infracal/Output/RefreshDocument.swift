internal import Feeds

/// What a refresh did, as JSON.
struct RefreshDocument: Encodable {
    /// What became of issues and items.
    let changes: ChangeDocument
    /// The files that were written, by path, with what was done to each.
    let files: [String: String]
    /// Why nothing was published; null where it was.
    let objection: String?

    init(_ report: RefreshReport) {
        changes = ChangeDocument(report.ingested)
        files = Dictionary(report.files.map { ($0.path, $0.action.rawValue) }) { first, _ in first }
        objection = report.objection
    }

    private enum CodingKeys: String, CodingKey {
        case changes, files, objection
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(changes, forKey: .changes)
        try fields.encode(files, forKey: .files)
        try fields.encode(objection, forKey: .objection)
    }
}
