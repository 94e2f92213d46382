public import Foundation

/// A Swift file in the repository.
public struct SourceFile: Sendable, CustomStringConvertible {
    /// The path relative to the repository.
    public let path: String
    /// The lines, without line endings.
    public let lines: [Substring]

    /// Reads a file; nil if it cannot be read.
    public init?(path: String, at url: URL) {
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The path.
    public var description: String { path }
}
