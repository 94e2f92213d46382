/// A part of a unit between bars, line ends, or the marks around a date.
struct Segment: Sendable {
    /// Where it stands in the unit, without blanks and marks around it.
    let range: Range<Int>
    /// The words that name it ("Where", "Deadline"), where such stand before a colon.
    let label: Range<Int>?
    /// The numbers of the unit's readings that stand in it.
    let readings: [Int]
}
