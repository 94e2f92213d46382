internal import Newsletter

extension Unit {
    /// Whether all of it is bold.
    var isWhollyBold: Bool {
        text.strong.contains { $0.lowerBound == 0 && $0.upperBound >= text.text.utf8.count }
    }

    /// Whether some of a range is a link or bold.
    func isLinkedOrBold(_ range: Range<Int>) -> Bool {
        text.links.contains { $0.range.overlaps(range) }
            || text.strong.contains { $0.overlaps(range) }
    }
}
