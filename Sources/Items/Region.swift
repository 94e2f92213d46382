/// A part of the world, used to divide feeds.
public enum Region: String, Codable, CaseIterable, Sendable {
    case africa
    /// Including the Middle East.
    case asia
    case europe
    /// The United States, Canada, Greenland and Bermuda.
    case northAmerica = "north-america"
    /// Mexico, Central and South America, and the Caribbean.
    case latinAmerica = "latin-america"
    case oceania
    /// Online, or without a known place.
    case global
}

extension Region {
    /// The English name of the region.
    public var title: String {
        switch self {
        case .africa: "Africa"
        case .asia: "Asia"
        case .europe: "Europe"
        case .northAmerica: "North America"
        case .latinAmerica: "Latin America"
        case .oceania: "Oceania"
        case .global: "Online and worldwide"
        }
    }
}
