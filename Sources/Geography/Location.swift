public import Items

/// A place on the map.
public struct Location: Hashable, Sendable {
    /// The town's name; nil where only a country or a part of the world is known.
    public let town: String?
    /// ISO 3166-1 alpha-2; nil where only a part of the world is known.
    public let country: String?
    /// The part of the world.
    public let region: Region
    /// The IANA zone of the town, or of a country or state in which nearly all live by one clock.
    public let zone: String?
    /// Where the town is.
    public let coordinates: Coordinates?

    /// A place with what is known of it.
    public init(
        town: String?, country: String?, region: Region, zone: String?, coordinates: Coordinates?
    ) {
        self.town = town
        self.country = country
        self.region = region
        self.zone = zone
        self.coordinates = coordinates
    }
}
