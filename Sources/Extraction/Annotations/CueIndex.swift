internal import Items
internal import Text

/// A phrase of the lexicon, found in a block.
struct Cue: Sendable {
    /// The tokens of the phrase.
    let tokens: Range<Int>
    /// The phrase's meaning.
    let tags: BitSet<LexicalTag>
    /// The task, if the phrase names one.
    let task: Items.Category?
    /// The event category, if the phrase names one.
    let happening: Items.Category?
}

extension Cue {
    /// True if the phrase has this tag.
    func says(_ tag: LexicalTag) -> Bool { tags.contains(tag) }

    /// True if the phrase has one of these tags.
    func says(oneOf others: BitSet<LexicalTag>) -> Bool { !tags.isDisjoint(with: others) }
}

/// The phrases of the lexicon in a block, indexed by token.
struct CueIndex: Sendable {
    /// The phrases, from left to right.
    let cues: [Cue]
    /// The index of the phrase that covers each token; -1 if none does.
    private let owner: [Int32]

    init(_ text: TokenizedText, lexicon: CueLexicon) {
        let matches = lexicon.lexicon.matches(in: text)
        var owner = Array(repeating: Int32(-1), count: text.tokens.count)
        cues = matches.enumerated().map { number, match in
            for token in match.tokens { owner[token] = Int32(number) }
            return lexicon.cue(match)
        }
        self.owner = owner
    }

    /// The phrase that covers a token.
    func cue(at token: Int) -> Cue? {
        guard token < owner.count else { return nil }
        let number = owner[token]
        return number < 0 ? nil : cues[Int(number)]
    }

    /// The phrase that covers a token; `default` if the block has no such token.
    func cue(at token: Int, default: Cue?) -> Cue? {
        owner.indices.contains(token) ? cue(at: token) : `default`
    }

    /// True if the phrase at a token has one of these tags.
    func says(_ tags: BitSet<LexicalTag>, at token: Int) -> Bool {
        cue(at: token)?.says(oneOf: tags) ?? false
    }

    /// True if the phrase at a token has one of these tags.
    ///
    /// Returns `default` if the block has no such token.
    func says(_ tags: BitSet<LexicalTag>, at token: Int, default: Bool) -> Bool {
        token < owner.count ? says(tags, at: token) : `default`
    }

    /// The phrases entirely inside a range, from left to right.
    func cues(in range: Range<Int>) -> ArraySlice<Cue> {
        guard !range.isEmpty, !cues.isEmpty else { return [] }
        var low = 0
        var high = cues.count
        while low < high {
            let middle = (low + high) / 2
            if cues[middle].tokens.lowerBound < range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        let end = cues[low...].firstIndex { $0.tokens.upperBound > range.upperBound } ?? cues.count
        return cues[low..<end]
    }

    /// The first phrase in a range that has one of these tags.
    func first(_ tags: BitSet<LexicalTag>, in range: Range<Int>) -> Cue? {
        cues(in: range).first { $0.says(oneOf: tags) }
    }

    /// The last phrase in a range that has one of these tags.
    func last(_ tags: BitSet<LexicalTag>, in range: Range<Int>) -> Cue? {
        cues(in: range).last { $0.says(oneOf: tags) }
    }

    /// True if a phrase in a range has one of these tags.
    func contains(_ tags: BitSet<LexicalTag>, in range: Range<Int>) -> Bool {
        first(tags, in: range) != nil
    }
}

/// The lexicon, with the categories of its phrases parsed.
struct CueLexicon: Sendable {
    let lexicon: Lexicon
    private let entries: [(task: Items.Category?, happening: Items.Category?)]

    /// The bundled lexicon.
    static let english = CueLexicon(.english)

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        entries = lexicon.entries.map { entry in
            (
                entry.values[.task].flatMap(Items.Category.init(rawValue:)),
                entry.values[.happening].flatMap(Items.Category.init(rawValue:))
            )
        }
    }

    /// The phrase of a match.
    func cue(_ match: PhraseMatch) -> Cue {
        let (task, happening) = entries[match.entry]
        return Cue(
            tokens: match.tokens, tags: lexicon.entries[match.entry].tags, task: task,
            happening: happening)
    }
}
