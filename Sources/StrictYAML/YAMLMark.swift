/// Where a value stands in a YAML file.
public struct YAMLMark: Hashable, Sendable {
    /// The file as it was named by whoever read it.
    public let file: String
    /// The line, 1-based.
    public let line: Int
    /// The column, 1-based, counted in Unicode scalars.
    public let column: Int
    /// The way to the value from the top (`projects[2].aliases`), empty for the top itself.
    public let path: String

    /// A place in a file.
    public init(file: String, line: Int, column: Int, path: String) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
    }

    /// An error at this place.
    public func error(_ message: String) -> YAMLError {
        YAMLError(
            file: file, line: line, column: column, key: path.isEmpty ? nil : path,
            message: message)
    }
}
