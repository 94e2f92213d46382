/// When a refresh publishes nothing and asks: when it would drop or move too much at once.
public struct ChangeGuard: Hashable, Sendable {
    /// The share of the upcoming items, 0 to 1, above which it stops.
    public var share: Double
    /// So many may always change.
    public var minimum: Int

    /// A fifth, and at least three.
    public static let `default` = ChangeGuard(share: 0.2, minimum: 3)

    /// A guard of these limits.
    public init(share: Double, minimum: Int) {
        self.share = share
        self.minimum = minimum
    }

    /// Whether so many changes among so many upcoming items are too many.
    public func stops(changes: Int, of upcoming: Int) -> Bool {
        changes >= max(1, minimum) && Double(changes) > share * Double(upcoming)
    }
}
