public import Profiles

/// Where everything is on this machine: what `infracal.yaml` says, paths made whole.
public struct Configuration: Hashable, Sendable {
    /// The file that it was read from; nil where none was.
    public var file: String?
    /// What is known of the community beforehand.
    public var profile: ProfileChoice
    /// What is read; empty for the sources that the profile names.
    public var sources: [Source]
    /// The SQLite file.
    public var store: String
    /// The folder that feeds are published in.
    public var feeds: String
    /// The corrections made by hand; nil for none.
    public var corrections: String?
    /// The address that the feeds folder has on the web, with a slash at its end; nil where they
    /// have none.
    public var address: String?
    /// A program and its arguments that get the report of what changed; empty for none.
    public var notify: [String]
    /// When a refresh stops and asks.
    public var changeGuard: ChangeGuard
    /// For how many years past items stay in the feeds.
    public var pastYears: Int
    /// The hours after which calendars should check for changes again.
    public var refreshHours: Int
    /// The hours without a refresh after which the feeds count as old.
    public var freshHours: Int
    /// Whether sources may lie on private networks.
    public var allowsPrivateNetworks: Bool
    /// How long reading may take.
    public var timeLimits: TimeLimits
    /// Where the server listens.
    public var server: ServerAddress

    /// How the file is called.
    public static let fileName = "infracal.yaml"
    /// Half a day, so that a moved date is in everybody's calendar the next morning.
    public static let defaultRefreshHours = 12
    /// Two weeks: one weekly refresh was missed.
    public static let defaultFreshHours = 24 * 14

    /// What holds where no file says anything: everything in the working folder.
    public static let `default` = Configuration(
        file: nil, profile: .builtIn, sources: [], store: "infracal.sqlite", feeds: "feeds",
        corrections: nil, address: nil, notify: [], changeGuard: .default, pastYears: 2,
        refreshHours: defaultRefreshHours, freshHours: defaultFreshHours,
        allowsPrivateNetworks: false,
        timeLimits: .default, server: .default)
}
