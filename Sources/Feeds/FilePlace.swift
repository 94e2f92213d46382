import Glibc

/// The kind of file at a path; links are not followed.
enum FilePlace: Hashable {
    case nothing
    /// A file, with its size and the nanosecond in which it was written.
    case file(size: Int, written: Int)
    /// Something else, in words.
    case other(String)

    /// Looks at a path.
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

    /// Looks at the path of a file below a folder; throws if there is anything but a file.
    init(of path: String, in folder: String) throws(FeedError) {
        self = try FilePlace(at: folder + "/" + path)
        if case .other(let what) = self {
            throw .notFile(path: folder + "/" + path, what: what)
        }
    }

    /// Throws if the folder of a file below `folder` is a link that leads elsewhere.
    static func expectInside(_ path: String, of folder: String) throws(FeedError) {
        var place = folder
        for part in path.split(separator: "/").dropLast() {
            place += "/" + part
            guard try FilePlace(at: place) == .other("a link") else { continue }
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
