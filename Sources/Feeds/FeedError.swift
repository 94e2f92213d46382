/// Why feeds could not be made or written.
public enum FeedError: Error, Hashable {
    /// The system refused to do something with a file or a folder.
    case file(path: String, doing: String, reason: String)
    /// The path of a file to publish is taken by something else, described in words.
    case notFile(path: String, what: String)
    /// The list of feeds that was published last cannot be read.
    case unreadableList(path: String, reason: String)
    /// libical could not turn an entry or a calendar into text.
    case unwritable(name: String)
    /// A value has no form in JSON.
    case json(name: String, reason: String)
    /// The system's zone data is missing, and with it the rules of a zone that some item uses.
    case zoneDataMissing(zone: String)
    /// A template that is part of the program does not parse.
    case template(name: String, reason: String)
}

extension FeedError: CustomStringConvertible {
    /// One line that names the file and what to do.
    public var description: String {
        switch self {
        case .file(let path, let doing, let reason):
            "\(path): cannot \(doing): \(reason); nothing published was damaged"
        case .notFile(let path, let what):
            "\(path): is \(what), where feeds are to be published; remove it; "
                + "nothing was published"
        case .unreadableList(let path, let reason):
            "\(path): \(reason); delete it to publish anew, "
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
