internal import Glibc

/// What the kernel knows of a terminal.
enum TerminalSize {
    /// The width of the terminal behind a file descriptor; nil where there is none.
    static func columns(of descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            // A terminal that does not know its size has the size of the first ones.
            return usualColumns
        }
        return Int(size.ws_col)
    }

    private static let usualColumns = 80
}
