internal import Items

/// An event that a part of an issue is about: the heading that names it, its place, its link.
struct Subject: Sendable {
    /// Its name.
    let title: String
    /// The link that leads to it.
    var url: String?
    /// Where it is.
    var place: PlaceReader.Place?
}
