internal import Glibc

/// Asks the kernel for the size of a terminal.
enum TerminalSize {
    /// The width of the terminal at a file descriptor; nil if it is not a terminal.
    static func columns(of descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            // A terminal that does not report a size is taken to have 80 columns.
            return usualColumns
        }
        return Int(size.ws_col)
    }

    private static let usualColumns = 80
}
