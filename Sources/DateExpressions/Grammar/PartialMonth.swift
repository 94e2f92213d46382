/// A month as a text states it.
struct PartialMonth: Hashable, Sendable {
    /// The year, where it is stated.
    var year: Int?
    /// 1 to 12.
    let month: Int
}
