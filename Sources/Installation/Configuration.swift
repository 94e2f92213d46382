public import Profiles
public import StrictYAML

/// The settings of an installation, from `infracal.yaml`, with paths resolved.
public struct Configuration: Hashable, Sendable {
    /// The configuration file; nil if there is none.
    public var file: String?
    /// The community's profile.
    public var profile: ProfileChoice
    /// The sources of issues; if empty, those that the profile names are read.
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
    /// Two weeks, which pass without a refresh only if a weekly one was missed.
    public static let defaultFreshHours = 24 * 14

    /// The settings without a file: everything is in the working folder.
    public static let `default` = Configuration(
        file: nil, profile: .builtIn, sources: [], store: "infracal.sqlite", feeds: "feeds",
        corrections: nil, address: nil, notify: [], changeGuard: .default, pastYears: 2,
        refreshHours: defaultRefreshHours, freshHours: defaultFreshHours,
        allowsPrivateNetworks: false,
        timeLimits: .default, server: .default)
}

extension Configuration {
    /// Reads a configuration file; its paths are relative to the file's folder.
    public static func load(path: String) throws(YAMLError) -> Configuration {
        try Configuration(YAMLMap(contentsOf: path))
    }

    /// Parses a configuration.
    ///
    /// Paths are relative to the folder of `file`, which is also the name for error messages.
    public init(yaml: String, file: String) throws(YAMLError) {
        try self.init(YAMLMap(parsing: yaml, file: file))
    }
}

extension Configuration {
    private static let keys = [
        "profile", "sources", "store", "feeds", "corrections", "address", "notify", "guard",
        "past_years", "refresh_hours", "stale_hours", "allow_private_networks", "time_limits",
        "server",
    ]
    private static let mostYears = 1000
    /// The most hours that a setting may have: a year.
    private static let mostHours = 24 * 366

    private init(_ map: YAMLMap) throws(YAMLError) {
        guard !map.entries.isEmpty else {
            throw YAMLError(
                file: map.mark.file,
                message: "the configuration is empty; remove it and run `infracal init`")
        }
        try map.expectOnly(Configuration.keys)
        self = .default
        file = map.mark.file
        try readPlaces(of: map, base: BasePath(ofFile: map.mark.file))
        try readHabits(of: map)
    }

    /// Reads the paths and addresses.
    private mutating func readPlaces(of map: YAMLMap, base: BasePath) throws(YAMLError) {
        if let name = try map.string("profile") { profile = base.resolve(ProfileChoice(name)) }
        for map in try map.maps("sources") { sources.append(base.resolve(try Source(map))) }
        store = base.resolve(try map.string("store") ?? store)
        feeds = base.resolve(try map.string("feeds") ?? feeds)
        if let path = try map.string("corrections") { corrections = base.resolve(path) }
        address = try map.value("address")?.address()
    }

    /// Reads the other settings.
    private mutating func readHabits(of map: YAMLMap) throws(YAMLError) {
        notify = try map.value("notify")?.command() ?? []
        if let limits = try map.map("guard") { changeGuard = try ChangeGuard(limits) }
        pastYears = try map.value("past_years")?.integer(in: 0...Self.mostYears) ?? pastYears
        refreshHours =
            try map.value("refresh_hours")?.integer(in: 1...Self.mostHours) ?? refreshHours
        freshHours = try map.value("stale_hours")?.integer(in: 1...Self.mostHours) ?? freshHours
        allowsPrivateNetworks = try map.bool("allow_private_networks") ?? allowsPrivateNetworks
        if let limits = try map.map("time_limits") { timeLimits = try TimeLimits(limits) }
        if let place = try map.map("server") { server = try ServerAddress(place) }
    }
}
