internal import CivilTime

/// A month as stated.
struct PartialMonth: Hashable, Sendable {
    /// The year; nil if it is not stated.
    var year: Int?
    /// The month, 1 to 12.
    let month: Int
}

extension PartialMonth {
    /// The month; `year` is used if none is stated.
    func civilMonth(in year: Int) -> CivilMonth? {
        CivilMonth(year: self.year ?? year, month: month)
    }
}
