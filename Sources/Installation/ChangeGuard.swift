/// The limit above which a refresh publishes nothing and asks first.
public struct ChangeGuard: Hashable, Sendable {
    /// The share of the upcoming items, 0 to 1, that may be dropped, moved or cancelled at once.
    public var share: Double
    /// The fewest dropped, moved or cancelled items that can stop a refresh.
    public var minimum: Int

    /// Stops at three changed items or more, if they are more than a fifth of the upcoming ones.
    public static let `default` = ChangeGuard(share: 0.2, minimum: 3)

    /// A guard with these limits.
    public init(share: Double, minimum: Int) {
        self.share = share
        self.minimum = minimum
    }

    /// True if this many changes among this many upcoming items are too many.
    public func stops(changes: Int, of upcoming: Int) -> Bool {
        changes >= max(1, minimum) && Double(changes) > share * Double(upcoming)
    }
}
