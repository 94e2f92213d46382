internal import Terminal

/// Why a command failed.
struct Failure: Error, Hashable {
    /// The exit status for scripts (`sysexits.h`); wrong usage, 64, comes from the argument parser.
    enum Status: Int32 {
        /// Something failed.
        case failed = 1
        /// Trying again later may help.
        case temporary = 75
    }

    /// One line: the file and line in question, what is wrong, what to do.
    let message: String
    /// The exit status of the program.
    let status: Status

    /// A failure with a message, which may quote a source or a file.
    init(_ message: String, status: Status = .failed) {
        self.message = DisplayText(message).line
        self.status = status
    }
}
