/// A place that a text names.
public struct PlaceName: Hashable, Sendable {
    /// Where its name stands: offsets in the text's UTF-8.
    public let range: Range<Int>
    /// The place.
    public let location: Location

    /// A name of `location` at `range`.
    public init(range: Range<Int>, location: Location) {
        self.range = range
        self.location = location
    }
}
