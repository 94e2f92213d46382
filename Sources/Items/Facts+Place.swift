extension Facts {
    /// The region; nil if the item is neither in a known place nor online.
    public var knownRegion: Region? {
        region == .global && place == nil && country == nil ? nil : region
    }

    /// The place with the country's name.
    ///
    /// If only the country is known, its name alone; nil if neither is known.
    public var placeWording: String? {
        let name = country.map { Country(code: $0).name }
        guard let place else { return name }
        guard let name, !place.lowercased().contains(name.lowercased()) else { return place }
        // A place with a comma already names its country in some form, such as "USA".
        return place.contains(",") ? place : place + ", " + name
    }
}
