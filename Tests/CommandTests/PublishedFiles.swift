import Foundation

/// The bytes of all published files in a folder.
struct PublishedFiles: Equatable {
    /// The bytes by path; partial files after a crash have other names, and are ignored.
    let contents: [String: Data]

    /// Reads a folder; empty if it does not exist.
    init(in folder: URL) {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap {
            $0 as? String
        }
        contents = (names ?? []).reduce(into: [:]) { files, name in
            let file = folder.appending(path: name)
            guard !name.hasSuffix(".new"), !file.hasDirectoryPath,
                let data = FileManager.default.contents(atPath: file.path)
            else { return }
            files[name] = data
        }
    }
}
