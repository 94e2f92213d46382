/// An error in a YAML file, with its position.
public struct YAMLError: Error, Hashable, Sendable {
    /// The name of the file, as the caller gave it.
    public let file: String
    /// The line, 1-based; nil if the error concerns the whole file.
    public let line: Int?
    /// The column, 1-based, counted in Unicode scalars.
    public let column: Int?
    /// The path to the key (`projects[2].aliases`); nil if the error is not about a key.
    public let key: String?
    /// What is wrong and what is expected, without the position.
    public let message: String

    /// An error in a file.
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
    /// The error on one line: `infracal.yaml:3: store: expected a text, found a list`.
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        guard let key else { return "\(place): \(message)" }
        return "\(place): \(key): \(message)"
    }
}
