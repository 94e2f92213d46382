/// How confident the reader is about one field.
public struct FieldConfidence: Hashable, Codable, Sendable {
    /// The probability that the field is right, 0 to 1.
    public let confidence: Double
    /// The next best value; nil if there was no other candidate.
    public let runnerUp: String?

    /// A confidence with the next best value.
    public init(_ confidence: Double, runnerUp: String? = nil) {
        self.confidence = confidence
        self.runnerUp = runnerUp
    }

    private enum CodingKeys: String, CodingKey {
        case confidence
        case runnerUp = "runner_up"
    }
}
