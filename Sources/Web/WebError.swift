/// Why the server cannot serve.
package struct WebError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file or folder.
    package let place: String
    /// What is wrong, and what to do about it.
    package let message: String

    /// One line.
    package var description: String { "\(place): \(message)" }
}
