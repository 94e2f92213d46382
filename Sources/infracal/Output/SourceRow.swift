internal import Foundation
internal import Installation
internal import Intake
internal import Profiles
internal import Store

/// A source, and what is known about it.
struct SourceRow: Encodable {
    /// The name of the source.
    let source: String
    /// The number of its known issues; null before it was read.
    let issues: Int?

    /// The sources of a context; none has been read if there is no store yet.
    static func all(of context: CommandContext) throws -> [SourceRow] {
        let path = context.configuration.store
        let store = FileManager.default.fileExists(atPath: path) ? try ItemReader(path: path) : nil
        return try context.sources.map { source in
            let state = try store?.sourceState(of: source.key)
            return SourceRow(
                source: source.key, issues: state.map { SourceState(text: $0).issues.count })
        }
    }

    private enum CodingKeys: String, CodingKey {
        case source, issues
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(source, forKey: .source)
        try fields.encode(issues, forKey: .issues)
    }
}
