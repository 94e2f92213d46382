internal import Digests

/// What people put right, in the order of the file; it wins over every issue.
package struct Corrections: Hashable, Sendable {
    /// The file, as errors name it.
    package let file: String
    /// The corrections.
    package let entries: [Correction]
    /// What changes whenever the file says something else.
    package let digest: String

    /// No corrections.
    package static let none = Corrections(file: "corrections.yaml", entries: [])

    /// Corrections that a file holds.
    package init(file: String, entries: [Correction]) {
        self.file = file
        self.entries = entries
        digest = SHA256(text: entries.map { "\($0)" }.joined(separator: "\n")).hex
    }
}
