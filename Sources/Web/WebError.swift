/// Why the server cannot run.
public struct WebError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file or folder.
    public let place: String
    /// What is wrong, and what to do about it.
    public let message: String

    /// The error on one line.
    public var description: String { "\(place): \(message)" }
}
