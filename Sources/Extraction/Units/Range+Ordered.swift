extension Range<Int> {
    /// The offsets from one to another; none where the second lies before the first.
    init(from start: Int, to end: Int) {
        self = start..<Swift.max(start, end)
    }

    /// The smallest range that holds both.
    func union(_ other: Range<Int>) -> Range<Int> {
        Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
    }
}
