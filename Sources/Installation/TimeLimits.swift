/// How long a refresh may wait for its sources, in seconds.
public struct TimeLimits: Hashable, Sendable {
    /// For one source.
    public var source: Int
    /// For all of them.
    public var refresh: Int

    /// 2 minutes and 15 minutes.
    public static let `default` = TimeLimits(source: 120, refresh: 900)

    /// Limits in seconds.
    public init(source: Int, refresh: Int) {
        self.source = source
        self.refresh = refresh
    }
}
