internal import Glibc
internal import Terminal

/// Where words go, so that data can be piped.
enum StandardError {
    /// Writes one line for a person, after the program's name.
    static func write(_ message: String) {
        let lines = message.unicodeScalars.split(separator: "\n").map { harmless(String($0)) }
        print(raw: "infracal: " + lines.joined(separator: "\n") + "\n")
    }

    /// A message may quote a server, or a source's address.
    private static func harmless(_ line: String) -> String {
        line.utf8.allSatisfy { (0x20...0x7E).contains($0) } ? line : DisplayText(line).line
    }

    /// Writes text as it is.
    static func print(raw text: String) {
        let bytes = Array(text.utf8)
        // Nothing can be told where standard error itself is closed.
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }

    /// The columns of the terminal behind it; nil where there is none.
    static var columns: Int? { TerminalSize.columns(of: STDERR_FILENO) }
}
