public import Items

/// Evidence from the text around a place's name about the country and region that it is in.
public struct PlaceHint: Hashable, Sendable {
    /// The country of the authors, as an ISO 3166-1 alpha-2 code; nil if unknown.
    public var home: String?
    /// The region that nearby words name ("OpenInfra Summit North America"); nil if they name none.
    public var region: Region?

    /// A hint; by default it says nothing.
    public init(home: String? = nil, region: Region? = nil) {
        self.home = home
        self.region = region
    }
}
