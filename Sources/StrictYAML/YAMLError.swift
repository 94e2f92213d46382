/// What is wrong with a YAML file, and where.
public struct YAMLError: Error, Hashable, Sendable {
    /// The file as it was named by whoever read it.
    public let file: String
    /// The line, 1-based; nil where the whole file is meant.
    public let line: Int?
    /// The column, 1-based, counted in Unicode scalars.
    public let column: Int?
    /// The way to the key in question (`projects[2].aliases`); nil where no key is meant.
    public let key: String?
    /// What is wrong and what would be right, without the place.
    public let message: String

    /// An error of a file.
    public init(
        file: String, line: Int? = nil, column: Int? = nil, key: String? = nil, message: String
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.key = key
        self.message = message
    }
}

extension YAMLError: CustomStringConvertible {
    /// One line: `infracal.yaml:3: store: expected a text, found a list`.
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        guard let key else { return "\(place): \(message)" }
        return "\(place): \(key): \(message)"
    }
}
