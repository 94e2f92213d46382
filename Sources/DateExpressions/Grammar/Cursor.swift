internal import Text

/// A place among the tokens from which a rule reads on.
struct Cursor: Sendable {
    /// The text.
    let scan: Scan
    /// Its tokens, which every rule looks at: here, they are at hand.
    private let tokens: [Token]
    /// The next token.
    var index: Int
    /// The first token that may not be looked at: no expression is longer, and no text can make a rule
    /// read on and on.
    private var limit: Int

    init(_ scan: Scan, at index: Int = 0) {
        self.scan = scan
        tokens = scan.tokens
        self.index = index
        limit = min(tokens.count, index + Self.reach)
    }

    /// Goes to a token from which another rule reads.
    mutating func restart(at index: Int) {
        self.index = index
        limit = min(tokens.count, index + Self.reach)
    }

    private static let reach = 64

    /// The token some places ahead, or some places before if negative.
    func peek(_ offset: Int = 0) -> Token? {
        let place = index + offset
        return place >= 0 && place < limit ? tokens[place] : nil
    }

    /// The small word some places ahead.
    func particle(_ offset: Int = 0) -> Particle? {
        peek(offset)?.particle
    }

    /// True if one of these small words is some places ahead.
    func particleIs(_ particles: BitSet<Particle>, _ offset: Int) -> Bool {
        particle(offset).map(particles.contains) ?? false
    }

    /// Reads on if the next token is this mark.
    mutating func take(_ mark: Mark) -> Bool {
        guard peek()?.mark == mark else { return false }
        index += 1
        return true
    }

    /// Reads on if the next token is this mark and nothing separates it from the one before.
    mutating func takeGlued(_ mark: Mark) -> Bool {
        guard peek()?.isGlued == true else { return false }
        return take(mark)
    }

    /// Reads on if the next token is one of these small words.
    mutating func take(_ particles: BitSet<Particle>) -> Bool {
        guard let particle = particle(), particles.contains(particle) else { return false }
        index += 1
        return true
    }

    /// Reads on as far as `read` goes, or not at all if it returns nil.
    mutating func attempt<Value>(_ read: (inout Cursor) -> Value?) -> Value? {
        let start = index
        if let value = read(&self) { return value }
        index = start
        return nil
    }
}
