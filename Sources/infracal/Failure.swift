internal import Terminal

/// Why a command ends without having done what it was asked for.
struct Failure: Error, Hashable {
    /// What a calling script can act on (`sysexits.h`); wrong usage, 64, is the parser's to tell.
    enum Status: Int32 {
        /// Something failed.
        case failed = 1
        /// Trying again later may help.
        case temporary = 75
    }

    /// One line: the file and line in question, what is wrong, what to do.
    let message: String
    /// What the program ends with.
    let status: Status

    /// A failure in words, which may quote what a source or a file holds.
    init(_ message: String, status: Status = .failed) {
        self.message = DisplayText(message).line
        self.status = status
    }
}
