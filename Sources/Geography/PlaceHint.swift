package import Items

/// Hints around a place's name about where it is.
package struct PlaceHint: Hashable, Sendable {
    /// The country of those who speak, as ISO 3166-1 alpha-2 has it; nil if it is not known.
    package var home: String?
    /// The part of the world that the words around name ("OpenInfra Summit North America"); nil if
    /// they name none.
    package var region: Region?

    /// A hint; nothing is known without any of the two.
    package init(home: String? = nil, region: Region? = nil) {
        self.home = home
        self.region = region
    }
}
