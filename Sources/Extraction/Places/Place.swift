internal import Geography
internal import Items

/// A place as a text names it.
struct Place: Sendable {
    /// The words of the text; empty if only a country or a region is known.
    let text: String
    /// The location; nil if it is online only or unknown.
    let location: Location?
    /// True for attendance online.
    var isOnline = false
}

/// A place in a block.
struct PlaceSpan: Sendable {
    let tokens: Range<Int>
    let place: Place
    /// True if "in", "at" or a similar word is before it.
    var isLed = false
}
