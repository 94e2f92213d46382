internal import Text

/// A position in the tokens at which a rule reads.
struct Cursor: Sendable {
    /// The text with its context.
    let scan: Scan
    /// The tokens of the text, kept here because every rule reads them.
    private let tokens: [Token]
    /// The next token.
    var index: Int
    /// The first token that must not be read: it limits the length of an expression, and with it
    /// the time that a rule can take.
    private var limit: Int

    init(_ scan: Scan, at index: Int = 0) {
        self.scan = scan
        tokens = scan.tokens
        self.index = index
        limit = min(tokens.count, index + Self.reach)
    }

    /// Moves to a token at which another rule begins.
    mutating func restart(at index: Int) {
        self.index = index
        limit = min(tokens.count, index + Self.reach)
    }

    private static let reach = 64

    /// The token some positions ahead, or back if negative.
    func peek(_ offset: Int = 0) -> Token? {
        let place = index + offset
        return place >= 0 && place < limit ? tokens[place] : nil
    }

    /// The small word some positions ahead, or back if negative.
    func particle(_ offset: Int = 0) -> Particle? {
        peek(offset)?.particle
    }

    /// True if one of these small words is `offset` tokens ahead.
    func particleIs(_ particles: BitSet<Particle>, _ offset: Int) -> Bool {
        particle(offset).map(particles.contains) ?? false
    }

    /// Reads the next token if it is this mark.
    mutating func take(_ mark: PunctuationMark) -> Bool {
        guard peek()?.mark == mark else { return false }
        index += 1
        return true
    }

    /// Reads the next token if it is this mark, without a space before it.
    mutating func takeGlued(_ mark: PunctuationMark) -> Bool {
        guard peek()?.isGlued == true else { return false }
        return take(mark)
    }

    /// Reads the next token if it is one of these small words.
    mutating func take(_ particles: BitSet<Particle>) -> Bool {
        guard let particle = particle(), particles.contains(particle) else { return false }
        index += 1
        return true
    }

    /// Runs `read`, and goes back to the start if it returns nil.
    mutating func attempt<Value>(_ read: (inout Cursor) -> Value?) -> Value? {
        let start = index
        if let value = read(&self) { return value }
        index = start
        return nil
    }
}
