/// A part of the world by which feeds are cut.
public enum Region: String, Codable, CaseIterable, Sendable {
    case africa
    /// With the Middle East.
    case asia
    case europe
    /// The United States, Canada, Greenland and Bermuda.
    case northAmerica = "north-america"
    /// Mexico, Central and South America, and the Caribbean.
    case latinAmerica = "latin-america"
    case oceania
    /// Online, or with no place.
    case global
}
