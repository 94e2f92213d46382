/// Why a source, or an issue in it, could not be read.
public struct IntakeError: Error, Hashable, Sendable {
    /// The reasons that a caller may want to distinguish.
    public enum Reason: Hashable, Sendable {
        /// The file, folder, repository or page does not exist.
        case missing
        /// The page or file is larger than this limit in bytes.
        case tooLarge(limit: Int)
        /// The system refused; the text is the system's message.
        case system(String)
        /// A command failed: its name, how it ended, and its error message.
        case command(String, status: String, words: String)
        /// A connection failed; the text is the library's message.
        case unreachable(String)
        /// No response came within this many seconds.
        case timedOut(seconds: Int)
        /// The time for reading the source, in seconds, is over.
        case outOfTime(seconds: Int)
        /// The server was not asked again after this many timeouts.
        case givenUp(times: Int)
        /// The server answered with this status.
        case status(Int)
        /// The server asks not to be contacted for this many seconds.
        case busy(seconds: Int)
        /// The page redirected more often than this limit.
        case tooManyRedirects(limit: Int)
        /// The server is on a private network, at this IP address.
        case privateAddress(String)
        /// `robots.txt` asks programs to stay away.
        case robots
        /// The address is invalid or cannot be fetched; the text says why.
        case badAddress(String)
        /// The content is not in the expected form; the text says why.
        case malformed(String)
        /// Another refresh is running, in the process with this identifier; nil if that is unknown.
        case locked(by: String?)
        /// The source had this many issues before, and has none now.
        case emptied(issues: Int)
    }

    /// The file, folder, repository or address.
    public let place: String
    /// The cause of the failure.
    public let reason: Reason

    /// An error about a file, folder, repository or address.
    public init(_ reason: Reason, at place: String) {
        self.place = place
        self.reason = reason
    }

    /// True if trying again later is likely to help (exit status 75).
    public var isTemporary: Bool {
        switch reason {
        case .locked, .busy: true
        default: false
        }
    }
}

extension IntakeError: CustomStringConvertible {
    /// One line: the place, what happened, and what to do if that is not obvious.
    ///
    /// Addresses are shown without user names and passwords.
    public var description: String {
        let parts = [place, words].map { Self.shortened(Credentials.removed(from: $0)) }
        let line = parts.joined(separator: ": ")
        return String(line.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }

    /// Shortens a text, such as a link or a message from a server that is megabytes long.
    private static func shortened(_ text: String) -> String {
        text.utf8.count > longestPart ? text.prefix(longestPart) + "…" : text
    }

    private static let longestPart = 1_000
}

extension IntakeError {
    private var words: String {
        guard reason == .missing, place.contains("://") else { return reason.words }
        return "the server has no such thing"
    }
}

extension IntakeError.Reason {
    fileprivate var words: String {
        switch self {
        case .missing: "no such file or folder"
        case .tooLarge(let limit):
            "is larger than \(limit / 1_048_576) MiB, which no issue should be"
        case .system(let words): words
        case .command(let command, let status, let words):
            "\(command) ended with \(status)" + (words.isEmpty ? "" : ": " + words)
        case .unreachable(let why): "could not be reached: \(why)"
        case .timedOut(let seconds): "did not answer within \(seconds) seconds"
        case .outOfTime(let seconds):
            "is not read whole, since \(seconds) seconds were over; the next refresh goes on "
                + "('time_limits' in the configuration)"
        case .givenUp(let times):
            "was not asked for, since its server did not answer \(times) times"
        case .status(let code): "the server answered with status \(code)"
        case .busy(let seconds): "the server asks to be left alone for \(seconds) seconds"
        case .tooManyRedirects(let limit): "redirects more than \(limit) times"
        case .privateAddress(let address):
            "leads to \(address), which is not on the public internet; "
                + "set allow_private_networks to fetch it"
        case .robots: "robots.txt asks programs not to fetch this"
        case .badAddress(let why): "cannot be fetched: \(why)"
        case .malformed(let why): why
        case .emptied(let issues):
            "has no issues any more, but had \(issues) before, which stay; if it moved, fix its "
                + "address or its glob"
        case .locked(let holder):
            "another refresh is running" + (holder.map { " (process \($0))" } ?? "")
                + "; try again when it is done"
        }
    }
}
