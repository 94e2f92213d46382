/// Why the server cannot serve.
public struct WebError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file or folder.
    public let place: String
    /// What is wrong, and what to do about it.
    public let message: String

    /// One line.
    public var description: String { "\(place): \(message)" }
}
