internal import Terminal

/// A progress bar on standard error for long tasks; shown only on a terminal.
struct Progress {
    private let bar: ProgressBar
    private let columns: Int?
    private var done = 0

    /// A bar for `total` steps.
    init(_ label: String, total: Int) {
        bar = ProgressBar(label, total: total)
        columns = total >= Self.fewest ? StandardError.columns : nil
    }

    /// Advances by one step.
    mutating func advance() {
        done += 1
        guard let columns else { return }
        StandardError.print(raw: "\r" + bar.line(done: done, columns: columns - 1))
    }

    /// Removes the bar.
    func end() {
        guard let columns else { return }
        StandardError.print(raw: "\r" + String(repeating: " ", count: columns - 1) + "\r")
    }

    /// Fewer steps are done before anybody would notice a bar.
    private static let fewest = 20
}
