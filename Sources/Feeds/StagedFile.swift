import Glibc

/// A file that is written and synced under a temporary name, and then renamed.
struct StagedFile {
    private let path: String
    private let target: String

    /// Writes and syncs the bytes in the folder of the final file.
    init(_ file: PublishedFile, in folder: String) throws(FeedError) {
        target = folder + "/" + file.path
        path = Self.place(of: target)
        try Self.makeFolders(above: target)
        do throws(FeedError) {
            try Self.write(file, to: path)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Renames the file to its final name, replacing any old file, and syncs the folder.
    func commit() throws(FeedError) {
        guard rename(path, target) == 0 else {
            let failure = FeedError.system(target, doing: "replace the file")
            discard()
            throw failure
        }
        try Self.sync(Self.parent(of: target))
    }

    /// Removes the temporary file.
    func discard() { unlink(path) }

    /// Removes temporary files that a crash may have left for a file.
    static func discardRemains(of path: String, in folder: String) {
        unlink(place(of: folder + "/" + path))
    }
}

extension StagedFile {
    /// A hidden name in the same folder, so that no web server serves a partial file.
    private static func place(of target: String) -> String {
        let name = target.lastIndex(of: "/").map { target[target.index(after: $0)...] }
        return "\(target.dropLast(name?.count ?? 0)).\(name ?? "").new"
    }

    private static func makeFolders(above path: String) throws(FeedError) {
        let folder = parent(of: path)
        guard !folder.isEmpty, access(folder, F_OK) != 0 else { return }
        try makeFolders(above: folder)
        let permissions: mode_t = 0o755
        guard mkdir(folder, permissions) == 0 || errno == EEXIST else {
            throw .system(folder, doing: "make the folder")
        }
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func write(_ file: PublishedFile, to path: String) throws(FeedError) {
        let permissions: mode_t = 0o644
        // Remains of a crash are removed; a symbolic link that somebody put there must not be
        // followed.
        unlink(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
        guard descriptor >= 0 else { throw .system(path, doing: "write") }
        defer { close(descriptor) }
        try file.forEachPiece { piece throws(FeedError) in
            var rest = piece[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes {
                    Glibc.write(descriptor, $0.baseAddress, $0.count)
                }
                guard count >= 0 || errno == EINTR else { throw .system(path, doing: "write") }
                rest = rest.dropFirst(max(0, count))
            }
        }
        guard fsync(descriptor) == 0 else { throw .system(path, doing: "write") }
    }

    /// Makes new names in a folder durable.
    private static func sync(_ folder: String) throws(FeedError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(folder, doing: "open the folder") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(folder, doing: "sync the folder") }
    }
}
