/// The position of a value in a YAML file.
public struct YAMLMark: Hashable, Sendable {
    /// The name of the file, as the caller gave it.
    public let file: String
    /// The line, 1-based.
    public let line: Int
    /// The column, 1-based, counted in Unicode scalars.
    public let column: Int
    /// The path from the top level to the value (`projects[2].aliases`); empty for the top level.
    public let path: String

    /// A position in a file.
    public init(file: String, line: Int, column: Int, path: String) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
    }

    /// An error at this position.
    public func error(_ message: String) -> YAMLError {
        YAMLError(
            file: file, line: line, column: column, key: path.isEmpty ? nil : path,
            message: message)
    }
}
