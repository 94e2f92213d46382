package import CivilTime

/// When the store was last refreshed.
package struct RefreshRecord: Hashable, Sendable {
    /// When a refresh last began; nil before the first.
    package let tried: Timestamp?
    /// When a refresh last ended well; nil before the first.
    package let succeeded: Timestamp?
}
