internal import Glibc
internal import Terminal

/// Writes messages to standard error, so that data on standard output can be piped.
enum StandardError {
    /// Writes one line for a person, with the program's name in front.
    static func write(_ message: String) {
        let lines = message.unicodeScalars.split(separator: "\n").map { harmless(String($0)) }
        print(raw: "infracal: " + lines.joined(separator: "\n") + "\n")
    }

    /// The line without control characters, since it may quote a server or an address.
    private static func harmless(_ line: String) -> String {
        line.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? line : DisplayText(line).line
    }

    /// Writes text unchanged.
    static func print(raw text: String) {
        let bytes = Array(text.utf8)
        // If standard error is closed, there is no way to report that.
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }

    /// The width of the terminal; nil if standard error is not a terminal.
    static var columns: Int? { TerminalSize.columns(of: STDERR_FILENO) }
}
