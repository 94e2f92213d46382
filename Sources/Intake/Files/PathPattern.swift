internal import Glibc

/// A glob over the paths of a repository, as `fnmatch(3)` reads it with `FNM_PATHNAME`.
struct PathPattern: Sendable {
    private let pattern: String

    /// A pattern, such as `blog/2025-*.md`.
    init(_ pattern: String) {
        self.pattern = pattern
    }

    /// Whether a path matches whole.
    func matches(_ path: String) -> Bool {
        fnmatch(pattern, path, FNM_PATHNAME) == 0
    }
}
