/// Where a value stands in a YAML file.
package struct YAMLMark: Hashable, Sendable {
    /// The file as it was named by whoever read it.
    package let file: String
    /// The line, 1-based.
    package let line: Int
    /// The column, 1-based, counted in Unicode scalars.
    package let column: Int
    /// The way to the value from the top (`projects[2].aliases`), empty for the top itself.
    package let path: String

    /// A place in a file.
    package init(file: String, line: Int, column: Int, path: String) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
    }

    /// An error at this place.
    package func error(_ message: String) -> YAMLError {
        YAMLError(
            file: file, line: line, column: column, key: path.isEmpty ? nil : path,
            message: message)
    }
}
