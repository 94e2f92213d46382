/// What is wrong with a query, one line for each thing.
struct QueryProblem: Error, Hashable, Sendable {
    /// The lines.
    let lines: [String]

    /// The body of a 400.
    var text: String { lines.map { $0 + "\n" }.joined() }
}
