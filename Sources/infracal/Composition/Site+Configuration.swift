internal import Feeds
internal import Installation

extension Site {
    /// Where a configuration says that the feeds will be read.
    init(_ configuration: Configuration) {
        self.init(
            address: configuration.address, refreshHours: configuration.refreshHours,
            retentionYears: configuration.pastYears)
    }
}
