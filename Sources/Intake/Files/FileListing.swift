internal import CivilTime
internal import Glibc

/// The files in a folder that match a glob, with what the file system says about each.
struct FileListing: Sendable {
    /// A regular file.
    struct File: Hashable, Sendable {
        /// The path relative to the folder.
        let name: String
        /// The path for opening it.
        let path: String
        /// A text that changes whenever the file is written or replaced.
        let stamp: String
        /// When its content or its directory entry last changed.
        let changed: Timestamp

        /// True if a write right after a reading at `now` would change the stamp.
        ///
        /// File systems record times in steps of up to two seconds.
        func isSettled(at now: Timestamp) -> Bool {
            now.milliseconds - changed.milliseconds > FileListing.longestTick
        }
    }

    /// The files, sorted by name.
    let files: [File]

    /// Lists the matching files in a folder.
    init(folder: String, glob: String) throws(IntakeError) {
        var information = stat()
        guard stat(folder, &information) == 0, information.st_mode & S_IFMT == S_IFDIR else {
            throw IntakeError(.missing, at: folder)
        }
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        files = try Self.paths(matching: Self.quoted(prefix) + glob)
            .compactMap { Self.file(at: $0, in: prefix) }
            .sorted { $0.name < $1.name }
    }

    /// The coarsest step in which a file system records times, in milliseconds: that of FAT.
    private static let longestTick = 2_000
}

extension FileListing {
    private static func paths(matching pattern: String) throws(IntakeError) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        switch glob(pattern, GLOB_NOSORT | GLOB_ERR, nil, &found) {
        case 0:
            return (0..<Int(found.gl_pathc)).compactMap { index in
                found.gl_pathv[index].map { String(cString: $0) }
            }
        case GLOB_NOMATCH: return []
        default:
            throw IntakeError(.system(String(cString: strerror(errno))), at: pattern)
        }
    }

    private static func file(at path: String, in prefix: String) -> File? {
        var information = stat()
        // Reading anything but a regular file could block forever.
        guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        let modified = information.st_mtim
        let changed = information.st_ctim
        return File(
            name: String(path.dropFirst(prefix.count)), path: path,
            stamp: "\(modified.tv_sec).\(modified.tv_nsec) \(changed.tv_sec).\(changed.tv_nsec) "
                + "\(information.st_size) \(information.st_ino)",
            changed: Timestamp(
                milliseconds: changed.tv_sec * 1_000 + changed.tv_nsec / 1_000_000))
    }

    /// The path with the special characters of `glob` escaped.
    static func quoted(_ path: String) -> String {
        path.reduce(into: "") { text, character in
            if "*?[\\".contains(character) { text.append("\\") }
            text.append(character)
        }
    }
}
