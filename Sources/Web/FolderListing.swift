internal import CivilTime
internal import Foundation

/// The published files, with what the file system says about each.
struct FolderListing: Hashable, Sendable {
    /// A file.
    struct Entry: Hashable, Sendable {
        /// The path in the folder.
        let path: String
        /// When it was last modified.
        let written: Timestamp
        /// The file's size in bytes.
        let size: Int
    }

    /// The files, sorted by path.
    let entries: [Entry]

    /// Lists a folder without hidden files, which a publisher writes before it renames them.
    init(folder: String) throws(WebError) {
        let root = URL(filePath: folder, directoryHint: .isDirectory).resolvingSymlinksInPath()
        guard
            let files = FileManager.default.enumerator(
                at: root, includingPropertiesForKeys: Array(Self.keys), options: .skipsHiddenFiles)
        else { throw WebError(place: folder, message: "there is no such folder") }
        entries = files.compactMap { ($0 as? URL).flatMap { Self.entry(at: $0, in: root.path) } }
            .sorted { $0.path < $1.path }
        guard !entries.isEmpty else {
            throw WebError(
                place: folder, message: "nothing is published here yet; run `infracal refresh`")
        }
    }

    private static func entry(at file: URL, in root: String) -> Entry? {
        guard let values = try? file.resourceValues(forKeys: keys), values.isRegularFile == true,
            let written = values.contentModificationDate, let size = values.fileSize
        else { return nil }
        let path = file.path.dropFirst(root.count).drop { $0 == "/" }
        let milliseconds = Int(written.timeIntervalSince1970 * 1_000)
        return Entry(
            path: String(path), written: Timestamp(milliseconds: milliseconds), size: size)
    }

    private static let keys: Set<URLResourceKey> = [
        .isRegularFileKey, .contentModificationDateKey, .fileSizeKey,
    ]
}
