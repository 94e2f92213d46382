internal import Feeds
internal import Installation

extension Site {
    /// The site that a configuration describes.
    init(_ configuration: Configuration) {
        self.init(
            address: configuration.address, refreshHours: configuration.refreshHours,
            retentionYears: configuration.pastYears)
    }
}
