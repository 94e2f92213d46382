import Profiles
public import StrictYAML

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
    /// A year.
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
