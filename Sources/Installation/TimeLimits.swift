/// How long a refresh may wait for its sources, in seconds.
package struct TimeLimits: Hashable, Sendable {
    /// For one source.
    package var source: Int
    /// For all of them.
    package var refresh: Int

    /// 2 minutes and 15 minutes.
    package static let `default` = TimeLimits(source: 120, refresh: 900)

    /// Limits in seconds.
    package init(source: Int, refresh: Int) {
        self.source = source
        self.refresh = refresh
    }
}
