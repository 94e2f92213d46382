public import Foundation

/// One Swift file of the repository.
public struct SourceFile: Sendable, CustomStringConvertible {
    /// The path from the repository's root.
    public let path: String
    /// The lines, without their ends.
    public let lines: [Substring]

    /// The file at a place; nil where it cannot be read.
    public init?(path: String, at url: URL) {
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The path.
    public var description: String { path }
}
