/// A correction that speaks of no item, or of several.
package struct CorrectionProblem: Hashable, Sendable {
    /// The file.
    package let file: String
    /// The line on which the correction begins.
    package let line: Int
    /// What is wrong and what to do.
    package let message: String

    /// A problem of the correction on a line.
    package init(file: String, line: Int, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }
}

extension CorrectionProblem: CustomStringConvertible {
    /// One line: `data/corrections.yaml:12: matches no item: …`.
    package var description: String { "\(file):\(line): \(message)" }
}
