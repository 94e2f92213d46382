internal import Glibc

/// A glob for paths in a repository, as in `fnmatch(3)` with `FNM_PATHNAME`.
struct PathPattern: Sendable {
    private let pattern: String

    /// A pattern, such as `blog/2025-*.md`.
    init(_ pattern: String) {
        self.pattern = pattern
    }

    /// True if the whole path matches.
    func matches(_ path: String) -> Bool {
        fnmatch(pattern, path, FNM_PATHNAME) == 0
    }
}
