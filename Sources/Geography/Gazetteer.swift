package import Items

/// A place on the map.
package struct Location: Hashable, Sendable {
    /// The town's name; nil where only a country or a part of the world is known.
    package let town: String?
    /// ISO 3166-1 alpha-2; nil where only a part of the world is known.
    package let country: String?
    /// The part of the world.
    package let region: Region
    /// The IANA zone of the town, or of a country that has one zone only.
    package let zone: String?
    /// Degrees north and east of the town.
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

/// Degrees on the WGS 84 ellipsoid.
package struct Coordinates: Hashable, Sendable {
    /// Degrees north of the equator.
    package let latitude: Double
    /// Degrees east of Greenwich.
    package let longitude: Double

    /// A point.
    package init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
