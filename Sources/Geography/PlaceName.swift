/// A place that a text names.
package struct PlaceName: Hashable, Sendable {
    /// Where its name stands: offsets in the text's UTF-8.
    package let range: Range<Int>
    /// The place.
    package let location: Location

    /// A name of `location` at `range`.
    package init(range: Range<Int>, location: Location) {
        self.range = range
        self.location = location
    }
}
