/// A correction that matches no item, or more than one.
public struct CorrectionProblem: Hashable, Sendable {
    /// The file of corrections.
    public let file: String
    /// The line on which the correction begins.
    public let line: Int
    /// What is wrong and what to do.
    public let message: String

    /// A problem with the correction on a line.
    public init(file: String, line: Int, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }
}

extension CorrectionProblem: CustomStringConvertible {
    /// One line: `data/corrections.yaml:12: matches no item: …`.
    public var description: String { "\(file):\(line): \(message)" }
}
