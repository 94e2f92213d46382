/// Combines neighboring matches, such as a date and the time after it.
struct Joiner: Sendable {
    /// A description in words.
    let name: String
    /// Returns the matches after joining, in order.
    let join: @Sendable ([Match], Scan) -> [Match]
}

extension Joiner {
    /// A joiner that goes from left to right, and joins two neighbors if `join` returns a match for
    /// both.
    static func pairs(
        _ name: String, _ join: @escaping @Sendable (Match, Gap, Match) -> Match?
    ) -> Joiner {
        Joiner(name: name) { matches, scan in
            matches.reduce(into: []) { joined, right in
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
