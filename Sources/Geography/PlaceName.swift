/// A place that a text mentions.
public struct PlaceName: Hashable, Sendable {
    /// The byte range of the name in the text's UTF-8.
    public let range: Range<Int>
    /// The location.
    public let location: Location

    /// A mention of `location` at `range`.
    public init(range: Range<Int>, location: Location) {
        self.range = range
        self.location = location
    }
}
