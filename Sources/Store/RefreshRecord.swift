public import CivilTime

/// When the store was last refreshed.
public struct RefreshRecord: Hashable, Sendable {
    /// When a refresh last began; nil before the first.
    public let tried: Timestamp?
    /// When a refresh last succeeded; nil before the first success.
    public let succeeded: Timestamp?
}
