import Foundation

extension FeedError {
    /// An error from the value of `errno` after working on a path.
    static func system(_ path: String, doing: String) -> FeedError {
        .file(path: path, doing: doing, reason: String(cString: strerror(errno)))
    }
}
