internal import Glibc

/// Where words go, so that data can be piped.
enum StandardError {
    /// Writes one line for a person, after the program's name.
    static func write(_ message: String) {
        print(raw: "infracal: " + message + "\n")
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
