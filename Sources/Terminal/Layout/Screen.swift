/// What the output can show: its width, and whether it takes colours.
public struct Screen: Hashable, Sendable {
    /// The columns of a line.
    public let columns: Int
    /// The colours to use.
    public let palette: Palette

    /// The screen behind an output.
    ///
    /// - Parameters:
    ///   - columns: the terminal's own width; nil for a pipe or a file.
    ///   - isTerminal: whether the output is a terminal.
    ///   - environment: `COLUMNS` tells the width of what is no terminal, `NO_COLOR` (set and not
    ///     empty, no-color.org) and `TERM=dumb` turn colours off.
    public init(columns: Int?, isTerminal: Bool, environment: [String: String]) {
        let stated = environment["COLUMNS"].flatMap { Int($0) }
        let width = columns ?? stated ?? Self.usualColumns
        self.columns = min(max(width, Self.fewestColumns), Self.mostColumns)
        let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
        palette = isTerminal && !isPlain ? .ansi : .plain
    }

    /// The width of a pipe.
    private static let usualColumns = 100
    private static let fewestColumns = 20
    private static let mostColumns = 500
}
