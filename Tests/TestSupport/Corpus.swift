public import Foundation

/// Real newsletter issues and their gold files.
///
/// They lie beside the checkout (`../shared`), since their text belongs to their authors; tests that
/// read them are enabled by `isPresent`.
public enum Corpus: String, CaseIterable, Sendable {
    case openinfra, lwkd, twir

    /// What a skipped test says.
    public static let absence = "../shared holds no newsletter issues"

    /// Whether the issues of every corpus are there.
    public static var isPresent: Bool {
        allCases.allSatisfy { FileManager.default.fileExists(atPath: $0.issuesFolder.path) }
    }

    /// The folder of the corpus's issues.
    public var issuesFolder: URL { Self.shared.appending(path: "issues/\(rawValue)") }

    /// The folder of the corpus's gold files.
    public var goldFolder: URL { Self.shared.appending(path: "eval/gold/\(rawValue)") }

    /// The issues, by file name.
    public var issues: [URL] { Self.files(in: issuesFolder, withExtension: "md") }

    /// The gold files, by file name.
    public var gold: [URL] { Self.files(in: goldFolder, withExtension: "json") }

    /// The folder beside the checkout.
    public static var shared: URL {
        Repository.root.deletingLastPathComponent().appending(path: "shared")
    }

    /// The files of a folder with a suffix, by name.
    public static func files(in folder: URL, withExtension suffix: String) -> [URL] {
        let found = try? FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        return (found ?? []).filter { $0.pathExtension == suffix }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
}
