/// How sure the reader is of one field of what a text states.
public struct FieldConfidence: Hashable, Codable, Sendable {
    /// How likely the field is right, 0 to 1.
    public let confidence: Double
    /// The next best value; nil if there was no other candidate.
    public let runnerUp: String?

    /// A confidence, and what comes next.
    public init(_ confidence: Double, runnerUp: String? = nil) {
        self.confidence = confidence
        self.runnerUp = runnerUp
    }

    private enum CodingKeys: String, CodingKey {
        case confidence
        case runnerUp = "runner_up"
    }
}
