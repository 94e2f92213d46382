/// The errors in a query, one line each.
struct QueryProblem: Error, Hashable, Sendable {
    /// The lines.
    let lines: [String]

    /// The body of a 400.
    var text: String { lines.map { $0 + "\n" }.joined() }
}
