package import Foundation

/// One Swift file of the repository.
package struct SourceFile: Sendable, CustomStringConvertible {
    /// The path from the repository's root.
    package let path: String
    /// The lines, without their ends.
    package let lines: [Substring]

    /// The file at a place; nil where it cannot be read.
    package init?(path: String, at url: URL) {
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The path.
    package var description: String { path }
}
