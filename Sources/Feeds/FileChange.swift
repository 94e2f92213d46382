/// A change that publishing made, or would make, to a file, with the reason.
public struct FileChange: Hashable, Sendable {
    /// The change to the file.
    public enum Action: String, Codable, Sendable {
        /// The file is new.
        case created
        /// The file's bytes differ.
        case changed
        /// The file is no longer published; a calendar that says where to go takes its place.
        case retired
    }

    /// The path in the published folder.
    public let path: String
    /// The change.
    public let action: Action
    /// The number of entries that differ, in words: `2 new, 1 changed`; empty for files without
    /// entries.
    public let reason: String

    /// A change with its reason.
    public init(path: String, action: Action, reason: String) {
        self.path = path
        self.action = action
        self.reason = reason
    }
}

extension FileChange: CustomStringConvertible {
    /// The change in one line: `changed projects/zuul.ics: 2 new, 1 changed`.
    public var description: String {
        "\(action.rawValue) \(path)" + (reason.isEmpty ? "" : ": \(reason)")
    }
}
