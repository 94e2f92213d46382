import Foundation

/// Why feeds could not be made or written.
public enum FeedError: Error, Hashable {
    /// The system refused an operation on a file or folder.
    case file(path: String, doing: String, reason: String)
    /// Something other than a file is at a path to be published; `what` describes it.
    case notFile(path: String, what: String)
    /// The list of the feeds that were published last cannot be read.
    case unreadableList(path: String, reason: String)
    /// libical could not turn an entry or a calendar into text.
    case unwritable(name: String)
    /// A value cannot be written as JSON.
    case json(name: String, reason: String)
    /// The system has no zone data, and an item needs the rules of a zone.
    case zoneDataMissing(zone: String)
    /// A template that is compiled into the program cannot be parsed.
    case template(name: String, reason: String)
}

extension FeedError: CustomStringConvertible {
    /// One line that names the file and says what to do.
    public var description: String {
        switch self {
        case .file(let path, let doing, let reason):
            "\(path): cannot \(doing): \(reason); nothing published was damaged"
        case .notFile(let path, let what):
            "\(path): is \(what), where feeds are to be published; remove it; "
                + "nothing was published"
        case .unreadableList(let path, let reason):
            "\(path): \(reason); delete it to publish again, "
                + "feeds that no longer exist then stay as they are"
        case .unwritable(let name):
            "\(name): libical cannot write this calendar; is memory short?"
        case .json(let name, let reason):
            "\(name): cannot be written as JSON: \(reason); nothing was published"
        case .zoneDataMissing(let zone):
            "the rules of \(zone) are not in /usr/share/zoneinfo; install the package tzdata; "
                + "nothing was published"
        case .template(let name, let reason):
            "\(name): the template does not parse: \(reason)"
        }
    }
}

extension FeedError {
    /// An error from the value of `errno` after working on a path.
    static func system(_ path: String, doing: String) -> FeedError {
        .file(path: path, doing: doing, reason: String(cString: strerror(errno)))
    }
}
