/// Time limits for fetching sources, in seconds.
public struct TimeLimits: Hashable, Sendable {
    /// The most seconds that one source may take.
    public var source: Int
    /// The most seconds that all sources may take together.
    public var refresh: Int

    /// 2 minutes per source, 15 minutes in all.
    public static let `default` = TimeLimits(source: 120, refresh: 900)

    /// Limits in seconds.
    public init(source: Int, refresh: Int) {
        self.source = source
        self.refresh = refresh
    }
}
