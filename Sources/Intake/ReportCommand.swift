/// The operator's command for reports of what a refresh changed, such as one that sends mail.
public struct ReportCommand: Sendable {
    /// The program and its arguments.
    public let words: [String]

    /// A command, such as `["mail", "-s", "Calendar", "ops@example.org"]`.
    public init(words: [String]) {
        self.words = words
    }

    /// Runs the command with the report on its standard input, and waits for it to end.
    ///
    /// Throws if it cannot be run, fails, or takes longer than a minute.
    public func send(_ report: String) async throws(IntakeError) {
        guard let program = words.first else { return }
        let command = Command(
            name: program, arguments: Array(words.dropFirst()), place: "notify")
        _ = try await command.output(
            of: Array(report.utf8), maximumBytes: Self.maximumOutput, seconds: Self.seconds)
    }

    private static let seconds = 60
    private static let maximumOutput = 1_048_576
}
