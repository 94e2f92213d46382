import Foundation

extension FeedError {
    /// What the system's last error says of a path.
    static func system(_ path: String, doing: String) -> FeedError {
        .file(path: path, doing: doing, reason: String(cString: strerror(errno)))
    }
}
