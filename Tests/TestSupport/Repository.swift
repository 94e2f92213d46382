public import Foundation

/// The checkout that the tests were built from.
public enum Repository {
    /// The folder that holds `Package.swift`.
    public static var root: URL {
        // Tests/TestSupport/Repository.swift lies three steps below it.
        URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// The Swift files under a folder of the repository, by path.
    public static func swiftFiles(under folder: String) -> [SourceFile] {
        let top = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String }
        return (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            SourceFile(path: folder + "/" + name, at: top.appending(path: name))
        }
    }
}
