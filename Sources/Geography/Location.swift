package import Items

/// A place on the map.
package struct Location: Hashable, Sendable {
    /// The town's name; nil where only a country or a part of the world is known.
    package let town: String?
    /// ISO 3166-1 alpha-2; nil where only a part of the world is known.
    package let country: String?
    /// The part of the world.
    package let region: Region
    /// The IANA zone of the town, or of a country or state in which nearly all live by one clock.
    package let zone: String?
    /// Where the town is.
    package let coordinates: Coordinates?

    /// A place with what is known of it.
    package init(
        town: String?, country: String?, region: Region, zone: String?, coordinates: Coordinates?
    ) {
        self.town = town
        self.country = country
        self.region = region
        self.zone = zone
        self.coordinates = coordinates
    }
}
