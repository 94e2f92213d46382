/// The known name that somebody probably meant when they wrote another.
public struct NearestName: Hashable, Sendable {
    /// The nearest known name; nil if none is close enough.
    public let name: String?

    /// Finds the known name with the fewest wrong, missing, added or swapped letters.
    public init(to written: String, among known: [String]) {
        let tolerated = max(1, written.utf8.count / NearestName.lettersPerSlip)
        let ranked = known.map { (name: $0, distance: NearestName.distance(written, $0)) }
        let best = ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }
        name = best.flatMap { $0.distance <= tolerated ? $0.name : nil }
    }
}

extension NearestName {
    /// One mistake is allowed for this many letters.
    private static let lettersPerSlip = 3
    /// Only this many bytes of a name are compared, so that the work stays bounded.
    private static let longest = 64

    /// The number of edits between two names, ignoring case (optimal string alignment).
    private static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.lowercased().utf8.prefix(longest))
        let right = Array(right.lowercased().utf8.prefix(longest))
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var cost = min(
                    last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
