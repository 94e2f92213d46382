import Foundation

/// The bytes of everything that is published in a folder.
struct PublishedFiles: Equatable {
    /// By path below the folder; files that a crash left half written have another name, and do not
    /// count.
    let contents: [String: Data]

    /// Reads a folder; nothing is in one that does not exist.
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
