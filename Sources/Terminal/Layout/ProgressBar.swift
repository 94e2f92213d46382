/// A line that shows the progress of a long task.
public struct ProgressBar: Hashable, Sendable {
    /// The name of the task.
    public let label: String
    /// The number of steps.
    public let total: Int

    /// A bar for `total` steps.
    public init(_ label: String, total: Int) {
        self.label = label
        self.total = max(1, total)
    }

    /// The line after `done` steps, at most as wide as the screen.
    public func line(done: Int, columns: Int) -> String {
        let count = " \(min(done, total))/\(total)"
        let room = columns - TextWidth.columns(of: label) - count.utf8.count - Self.frame
        guard room >= Self.shortest else {
            return Paragraph.shortened(label + count, columns: columns)
        }
        let length = min(room, Self.longest)
        let filled = min(length, length * max(0, done) / total)
        let bar =
            String(repeating: "#", count: filled)
            + String(repeating: ".", count: length - filled)
        return label + " [" + bar + "]" + count
    }

    /// A space and two brackets.
    private static let frame = 3
    private static let shortest = 4
    private static let longest = 40
}
