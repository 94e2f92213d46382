public import Items

/// Hints around a place's name about where it is.
public struct PlaceHint: Hashable, Sendable {
    /// The country of those who speak, as ISO 3166-1 alpha-2 has it; nil if it is not known.
    public var home: String?
    /// The part of the world that the words around name ("OpenInfra Summit North America"); nil if
    /// they name none.
    public var region: Region?

    /// A hint; nothing is known without any of the two.
    public init(home: String? = nil, region: Region? = nil) {
        self.home = home
        self.region = region
    }
}
