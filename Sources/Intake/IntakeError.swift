/// Why a source, or one issue of it, could not be read.
public struct IntakeError: Error, Hashable, Sendable {
    /// What went wrong, as far as somebody may want to act on it.
    public enum Reason: Hashable, Sendable {
        /// The file, folder, repository or page does not exist.
        case missing
        /// It is larger than the limit, in bytes.
        case tooLarge(limit: Int)
        /// The system refused, in its own words.
        case system(String)
        /// A command ended with this status and these last words.
        case command(String, status: String, words: String)
        /// No connection could be made, or it broke; why, in the library's words.
        case unreachable(String)
        /// Nothing came within so many seconds.
        case timedOut(seconds: Int)
        /// The seconds that reading the source may take were over.
        case outOfTime(seconds: Int)
        /// The server was not asked, since it did not answer in time so often.
        case givenUp(times: Int)
        /// The server answered with this status.
        case status(Int)
        /// The server asks to be left alone for so many seconds more.
        case busy(seconds: Int)
        /// More redirects than the limit.
        case tooManyRedirects(limit: Int)
        /// The address lies on a private network.
        case privateAddress(String)
        /// `robots.txt` asks programs to stay away.
        case robots
        /// It is no address, or none that can be fetched.
        case badAddress(String)
        /// It is not in the form that it should have.
        case malformed(String)
        /// Another refresh is running.
        case locked(by: String?)
        /// It gave so many issues before, and gives none now.
        case emptied(issues: Int)
    }

    /// The file, folder, repository or address.
    public let place: String
    /// What went wrong there.
    public let reason: Reason

    /// An error at a place.
    public init(_ reason: Reason, at place: String) {
        self.place = place
        self.reason = reason
    }

    /// Whether trying again later is likely to help (exit status 75).
    public var isTemporary: Bool {
        switch reason {
        case .locked, .busy: true
        default: false
        }
    }
}

extension IntakeError: CustomStringConvertible {
    /// One line: the place, what happened, and what to do where that is not plain; no address in it
    /// holds a user or a password.
    public var description: String {
        let parts = [place, words].map { Self.shortened(Credentials.removed(from: $0)) }
        let line = parts.joined(separator: ": ")
        return String(line.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) })
    }

    /// A link in a feed can have megabytes, and so can the message of a server.
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
            "has no issue any more, and had \(issues) before, which stay; if it moved, mend its "
                + "address or its glob"
        case .locked(let holder):
            "another refresh is running" + (holder.map { " (process \($0))" } ?? "")
                + "; try again when it is done"
        }
    }
}
