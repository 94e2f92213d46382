import Glibc

/// The kind of file at a path; symbolic links are not followed.
enum FileType: Hashable {
    case nothing
    /// A file, with its size in bytes and its modification time in nanoseconds.
    case file(size: Int, written: Int)
    /// Something else, described in words.
    case other(String)

    /// Examines a path.
    init(at path: String) throws(FeedError) {
        var information = stat()
        guard lstat(path, &information) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw .system(path, doing: "read") }
            self = .nothing
            return
        }
        switch information.st_mode & S_IFMT {
        case S_IFREG:
            let time = information.st_mtim
            self = .file(
                size: Int(information.st_size), written: time.tv_sec * 1_000_000_000 + time.tv_nsec)
        case S_IFLNK: self = .other("a link")
        case S_IFDIR: self = .other("a folder")
        default: self = .other("a pipe or a device")
        }
    }

    /// Examines the path of a file in a folder; throws if something other than a file is there.
    init(of path: String, in folder: String) throws(FeedError) {
        self = try FileType(at: folder + "/" + path)
        if case .other(let what) = self {
            throw .notFile(path: folder + "/" + path, what: what)
        }
    }

    /// Throws if the folder of a file is a symbolic link that leads out of `folder`.
    static func expectInside(_ path: String, of folder: String) throws(FeedError) {
        var place = folder
        for part in path.split(separator: "/").dropLast() {
            place += "/" + part
            guard try FileType(at: place) == .other("a link") else { continue }
            guard let root = resolved(folder), let target = resolved(place),
                target.hasPrefix(root + "/")
            else { throw .notFile(path: place, what: "a link that leads elsewhere") }
        }
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
