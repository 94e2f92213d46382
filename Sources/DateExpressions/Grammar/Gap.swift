internal import Text

/// The tokens between two expressions, which say whether the two belong together.
struct Gap: Sendable {
    let tokens: ArraySlice<Token>

    /// Whether nothing stands between.
    var isEmpty: Bool { tokens.isEmpty }

    /// Whether these marks and small words alone stand between, and no more than a few.
    func holdsOnly(_ marks: BitSet<Mark>, _ particles: BitSet<Particle> = [], atMost limit: Int = 3)
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

    /// Whether one of these small words stands between.
    func contains(_ particles: BitSet<Particle>) -> Bool {
        tokens.contains { $0.particle.map(particles.contains) ?? false }
    }

    /// Whether one of these marks stands between.
    func contains(_ marks: BitSet<Mark>) -> Bool {
        tokens.contains { $0.mark.map(marks.contains) ?? false }
    }
}
