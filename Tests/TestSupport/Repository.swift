public import Foundation

/// The checkout from which the tests were built.
public enum Repository {
    /// The folder that contains `Package.swift`.
    public static var root: URL {
        // Tests/TestSupport/Repository.swift is three levels below it.
        URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// The Swift files in a folder of the repository, sorted by path.
    public static func swiftFiles(under folder: String) -> [SourceFile] {
        let top = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String }
        return (names ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            SourceFile(path: folder + "/" + name, at: top.appending(path: name))
        }
    }
}
