/// What says how likely it is that an item is right in every field.
enum ConfidenceFeature: Int, Feature {
    case base

    static let group = "confidence"
}
