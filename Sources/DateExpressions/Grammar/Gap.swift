internal import Text

/// The tokens between two matches, which decide if the two belong together.
struct Gap: Sendable {
    let tokens: ArraySlice<Token>

    /// True if no token is between the two matches.
    var isEmpty: Bool { tokens.isEmpty }

    /// True if the gap has only these marks and small words, and at most `limit` tokens.
    func holdsOnly(
        _ marks: BitSet<PunctuationMark>, _ particles: BitSet<Particle> = [], atMost limit: Int = 3
    )
        -> Bool
    {
        tokens.count <= limit
            && tokens.allSatisfy { token in
                switch token.kind {
                case .mark(let mark): marks.contains(mark)
                default: token.particle.map(particles.contains) ?? false
                }
            }
    }

    /// True if one of these small words is in the gap.
    func contains(_ particles: BitSet<Particle>) -> Bool {
        tokens.contains { $0.particle.map(particles.contains) ?? false }
    }

    /// True if one of these marks is in the gap.
    func contains(_ marks: BitSet<PunctuationMark>) -> Bool {
        tokens.contains { $0.mark.map(marks.contains) ?? false }
    }
}
