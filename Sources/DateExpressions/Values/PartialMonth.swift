internal import CivilTime

/// A month as a text states it.
struct PartialMonth: Hashable, Sendable {
    /// The year; nil if it is not stated.
    var year: Int?
    /// 1 to 12.
    let month: Int
}

extension PartialMonth {
    /// The month in a year, which counts if none is stated.
    func civilMonth(in year: Int) -> CivilMonth? {
        CivilMonth(year: self.year ?? year, month: month)
    }
}
