/// The properties of the output: its width and its colors.
public struct Screen: Hashable, Sendable {
    /// The number of columns.
    public let columns: Int
    /// The colors to use.
    public let palette: Palette

    /// The screen of an output.
    ///
    /// - Parameters:
    ///   - columns: The terminal's own width; nil for a pipe or a file.
    ///   - isTerminal: True if the output is a terminal.
    ///   - environment: `COLUMNS` sets the width if the output is not a terminal; `NO_COLOR` (set
    ///     and not empty, no-color.org) and `TERM=dumb` turn colors off.
    public init(columns: Int?, isTerminal: Bool, environment: [String: String]) {
        let stated = environment["COLUMNS"].flatMap { Int($0) }
        let width = columns ?? stated ?? Self.usualColumns
        self.columns = min(max(width, Self.fewestColumns), Self.mostColumns)
        let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
        palette = isTerminal && !isPlain ? .ansi : .plain
    }

    /// The width of a pipe or a file.
    private static let usualColumns = 100
    private static let fewestColumns = 20
    private static let mostColumns = 500
}
