internal import Text

extension Wording {
    /// True for words with one for a building that no preposition leads to, unlike in "Drum morning in
    /// the city library".
    func namesVenue(_ range: Range<Int>) -> Bool {
        guard let venue = block.cues.cues(in: range).last(where: { $0.says(.venue) }) else {
            return false
        }
        return !range.prefix { $0 < venue.tokens.lowerBound }.dropFirst().contains {
            block.tokens[$0].casing == .lower && ["in", "at"].contains(block.words($0..<$0 + 1))
        }
    }
}
