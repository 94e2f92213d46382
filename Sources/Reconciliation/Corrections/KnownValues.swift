package import Items

/// What the values of corrections are checked against, and what follows from them.
package struct KnownValues: Sendable {
    /// What follows from a place.
    package struct Home: Hashable, Sendable {
        /// Its country, ISO 3166-1 alpha-2; nil if that is not known.
        package let country: String?
        /// The part of the world.
        package let region: Region
        /// Its IANA zone; nil if it may have several.
        package let zone: String?

        /// A place with what is known of it.
        package init(country: String?, region: Region, zone: String?) {
            self.country = country
            self.region = region
            self.zone = zone
        }
    }

    /// The identifiers of all projects; empty if any name may be one.
    package let projects: [String]
    /// Where a place in words is; nil if nobody knows.
    package let home: @Sendable (String) -> Home?
    /// Where a country is by its code; nil if there is none with this code.
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
