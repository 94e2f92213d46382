internal import Feeds

/// The result of a refresh, as JSON.
struct RefreshDocument: Encodable {
    /// The changes of issues and items.
    let changes: ChangeDocument
    /// The files that were written, or would be in a rehearsal, with the action for each path.
    let files: [String: String]
    /// The reason why the changes must not be published without consent; null if they may be.
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
