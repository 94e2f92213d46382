public import Profiles

/// The settings of an installation, from `infracal.yaml`, with paths resolved.
public struct Configuration: Hashable, Sendable {
    /// The configuration file; nil if there is none.
    public var file: String?
    /// The community's profile.
    public var profile: ProfileChoice
    /// The sources of issues; empty for those that the profile names.
    public var sources: [Source]
    /// The path of the SQLite store.
    public var store: String
    /// The path of the folder for the feeds.
    public var feeds: String
    /// The path of the file of corrections; nil for none.
    public var corrections: String?
    /// The web address of the feeds folder, ending in a slash; nil if it has none.
    public var address: String?
    /// A command that receives the report of changes, with its arguments; empty for none.
    public var notify: [String]
    /// The limit above which a refresh stops and asks.
    public var changeGuard: ChangeGuard
    /// The number of years that past items stay in the feeds.
    public var pastYears: Int
    /// The hours after which calendars should check for changes again.
    public var refreshHours: Int
    /// The hours without a refresh after which the feeds count as outdated.
    public var freshHours: Int
    /// True if sources may be on private networks.
    public var allowsPrivateNetworks: Bool
    /// The time limits for fetching sources.
    public var timeLimits: TimeLimits
    /// The address that the server listens on.
    public var server: ServerAddress

    /// The name of the configuration file.
    public static let fileName = "infracal.yaml"
    /// Half a day, so that a moved date appears in all calendars the next morning.
    public static let defaultRefreshHours = 12
    /// Two weeks: a weekly refresh was missed.
    public static let defaultFreshHours = 24 * 14

    /// The settings without a file: everything is in the working folder.
    public static let `default` = Configuration(
        file: nil, profile: .builtIn, sources: [], store: "infracal.sqlite", feeds: "feeds",
        corrections: nil, address: nil, notify: [], changeGuard: .default, pastYears: 2,
        refreshHours: defaultRefreshHours, freshHours: defaultFreshHours,
        allowsPrivateNetworks: false,
        timeLimits: .default, server: .default)
}
