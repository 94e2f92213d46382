/// One correction of what the rules found.
struct Refiner: Sendable {
    /// What it does, in words.
    let name: String
    /// The findings as they are afterwards, in their order.
    let refine: @Sendable ([Finding], Scan) -> [Finding]
}

extension Refiner {
    /// Joins neighbours, from left to right, wherever `join` gives what they are together.
    static func joining(
        _ name: String, _ join: @escaping @Sendable (Finding, Gap, Finding) -> Finding?
    ) -> Refiner {
        Refiner(name: name) { findings, scan in
            findings.reduce(into: []) { joined, right in
                if let left = joined.last,
                    let whole = join(left, scan.gap(from: left, to: right), right)
                {
                    joined[joined.count - 1] = whole
                } else {
                    joined.append(right)
                }
            }
        }
    }
}
