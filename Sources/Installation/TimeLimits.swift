/// Time limits for fetching sources, in seconds.
public struct TimeLimits: Hashable, Sendable {
    /// For one source.
    public var source: Int
    /// For all sources together.
    public var refresh: Int

    /// 2 minutes per source, 15 minutes in all.
    public static let `default` = TimeLimits(source: 120, refresh: 900)

    /// Limits in seconds.
    public init(source: Int, refresh: Int) {
        self.source = source
        self.refresh = refresh
    }
}
