internal import Digests

/// The corrections by people, in the order of the file; they take precedence over all issues.
public struct Corrections: Hashable, Sendable {
    /// The file's name in errors.
    public let file: String
    /// The corrections.
    public let entries: [Correction]
    /// A digest that changes whenever the content of the file does.
    public let digest: String

    /// No corrections.
    public static let none = Corrections(file: "corrections.yaml", entries: [])

    /// The corrections in a file.
    public init(file: String, entries: [Correction]) {
        self.file = file
        self.entries = entries
        digest = SHA256(text: entries.map { "\($0)" }.joined(separator: "\n")).hex
    }
}
