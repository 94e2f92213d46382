package import Items

/// The values that corrections may have, and those that follow from them.
package struct KnownValues: Sendable {
    /// The values that follow from a place.
    package struct Home: Hashable, Sendable {
        /// Its country, ISO 3166-1 alpha-2; nil if that is not known.
        package let country: String?
        /// The part of the world.
        package let region: Region
        /// Its IANA zone; nil if it may have several.
        package let zone: String?

        /// A place with its country, region, and zone.
        package init(country: String?, region: Region, zone: String?) {
            self.country = country
            self.region = region
            self.zone = zone
        }
    }

    /// The identifiers of all projects; empty if any name may be one.
    package let projects: [String]
    /// Finds a place by its words; nil if it is unknown.
    package let home: @Sendable (String) -> Home?
    /// Finds a country by its code; nil if there is none.
    package let country: @Sendable (String) -> Home?

    /// Known projects, places and countries.
    package init(
        projects: [String], home: @escaping @Sendable (String) -> Home?,
        country: @escaping @Sendable (String) -> Home?
    ) {
        self.projects = projects
        self.home = home
        self.country = country
    }

    /// Nothing is known: any project and any country may be meant.
    package static let none = KnownValues(
        projects: [], home: { _ in nil },
        country: { Home(country: $0, region: .global, zone: nil) })
}
