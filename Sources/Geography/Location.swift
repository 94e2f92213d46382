public import Items

/// A location: a town, a country, or a region of the world.
public struct Location: Hashable, Sendable {
    /// The town's name; nil if only the country or the region is known.
    public let town: String?
    /// The ISO 3166-1 alpha-2 code; nil if only the region is known.
    public let country: String?
    /// The part of the world.
    public let region: Region
    /// The IANA zone of the town, or of a country or state where nearly everybody has the same
    /// time.
    public let zone: String?
    /// The coordinates of the town.
    public let coordinates: Coordinates?

    /// A location from all that is known about it.
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
