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
