public import Foundation

/// Real newsletter issues and their gold files.
///
/// They are next to the checkout (`../shared`), since their text belongs to their authors; tests
/// that read them are enabled by `isPresent`.
public enum Corpus: String, CaseIterable, Sendable {
    case openinfra, lwkd, twir

    /// The reason that a skipped test gives.
    public static let absence = "../shared holds no newsletter issues"

    /// True if the issues of every corpus are present.
    public static var isPresent: Bool {
        allCases.allSatisfy { FileManager.default.fileExists(atPath: $0.issuesFolder.path) }
    }

    /// The folder with the issues of the corpus.
    public var issuesFolder: URL { Self.shared.appending(path: "issues/\(rawValue)") }

    /// The folder with the gold files of the corpus.
    public var goldFolder: URL { Self.shared.appending(path: "eval/gold/\(rawValue)") }

    /// The issues, sorted by file name.
    public var issues: [URL] { Self.files(in: issuesFolder, withExtension: "md") }

    /// The gold files, sorted by file name.
    public var gold: [URL] { Self.files(in: goldFolder, withExtension: "json") }

    /// The folder next to the checkout.
    public static var shared: URL {
        Repository.root.deletingLastPathComponent().appending(path: "shared")
    }

    /// The files in a folder with a file extension, sorted by name.
    public static func files(in folder: URL, withExtension suffix: String) -> [URL] {
        let found = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return (found ?? []).filter { $0.pathExtension == suffix }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
}
