public import Items

/// The values that corrections may use, and those that follow from a place.
public struct KnownValues: Sendable {
    /// The values that follow from a place.
    public struct Home: Hashable, Sendable {
        /// The place's country as an ISO 3166-1 alpha-2 code; nil if unknown.
        public let country: String?
        /// The place's region.
        public let region: Region
        /// The place's IANA zone; nil if it may have several.
        public let zone: String?

        /// A place with its country, region, and zone.
        public init(country: String?, region: Region, zone: String?) {
            self.country = country
            self.region = region
            self.zone = zone
        }
    }

    /// The identifiers of all projects; empty if any name is allowed.
    public let projects: [String]
    /// Finds a place by its name; nil if it is unknown.
    public let home: @Sendable (String) -> Home?
    /// Finds a country by its code; nil if there is none.
    public let country: @Sendable (String) -> Home?

    /// Known projects, places and countries.
    public init(
        projects: [String], home: @escaping @Sendable (String) -> Home?,
        country: @escaping @Sendable (String) -> Home?
    ) {
        self.projects = projects
        self.home = home
        self.country = country
    }

    /// Nothing is known, so any project and any country is allowed.
    public static let none = KnownValues(
        projects: [], home: { _ in nil },
        country: { Home(country: $0, region: .global, zone: nil) })
}
