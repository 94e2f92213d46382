internal import Terminal

/// A bar on standard error while something takes long; nothing where nobody looks.
struct Progress {
    private let bar: ProgressBar
    private let columns: Int?
    private var done = 0

    /// A bar for `total` steps.
    init(_ label: String, total: Int) {
        bar = ProgressBar(label, total: total)
        columns = total >= Self.fewest ? StandardError.columns : nil
    }

    /// One more step is done.
    mutating func advance() {
        done += 1
        guard let columns else { return }
        StandardError.print(raw: "\r" + bar.line(done: done, columns: columns - 1))
    }

    /// Takes the bar away.
    func end() {
        guard let columns else { return }
        StandardError.print(raw: "\r" + String(repeating: " ", count: columns - 1) + "\r")
    }

    /// Fewer steps are over before anybody looks.
    private static let fewest = 20
}
