internal import Text

/// The tokens between two matches, which decide if the two belong together.
struct Gap: Sendable {
    let tokens: ArraySlice<Token>

    /// True if there are none.
    var isEmpty: Bool { tokens.isEmpty }

    /// True if there are only these marks and small words, and at most `limit` tokens.
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

    /// True if one of these small words is there.
    func contains(_ particles: BitSet<Particle>) -> Bool {
        tokens.contains { $0.particle.map(particles.contains) ?? false }
    }

    /// True if one of these marks is there.
    func contains(_ marks: BitSet<PunctuationMark>) -> Bool {
        tokens.contains { $0.mark.map(marks.contains) ?? false }
    }
}
