internal import Digests

/// What people put right, in the order of the file; it wins over every issue.
public struct Corrections: Hashable, Sendable {
    /// The file, as errors name it.
    public let file: String
    /// The corrections.
    public let entries: [Correction]
    /// What changes whenever the file says something else.
    public let digest: String

    /// No corrections.
    public static let none = Corrections(file: "corrections.yaml", entries: [])

    /// Corrections that a file holds.
    public init(file: String, entries: [Correction]) {
        self.file = file
        self.entries = entries
        digest = SHA256(text: entries.map { "\($0)" }.joined(separator: "\n")).hex
    }
}
