extension Facts {
    /// The region; nil if no place is known, not even that the item is online.
    public var knownRegion: Region? {
        region == .global && place == nil && country == nil ? nil : region
    }

    /// The place with its country's name; the country alone if only that is known, nil if nothing
    /// is.
    public var placeWording: String? {
        let name = country.map { Country(code: $0).name }
        guard let place else { return name }
        guard let name, !place.lowercased().contains(name.lowercased()) else { return place }
        // Texts name the United States, the Netherlands and the like in many ways.
        return place.contains(",") ? place : place + ", " + name
    }
}
