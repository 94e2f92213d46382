/// A line of what `infracal-mail` writes: a message, or why one could not be read.
public struct MailRecord: Hashable, Codable, Sendable {
    /// The file; nil for standard input.
    public var path: String?
    /// The message; nil if it could not be read.
    public var message: MailMessage?
    /// Why the message could not be read; nil if it could.
    public var error: String?

    /// A record of a message that was read.
    public init(path: String?, message: MailMessage) {
        self.path = path
        self.message = message
    }

    /// A record of a message that could not be read.
    public init(path: String?, error: String) {
        self.path = path
        self.error = error
    }
}
