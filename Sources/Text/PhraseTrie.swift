/// A phrase of the lexicon in a text.
public struct PhraseMatch: Hashable, Sendable {
    /// The tokens that it covers, including any hyphens and apostrophes inside.
    public let tokens: Range<Int>
    /// The index of the phrase in `Lexicon.entries`.
    public let entry: Int
}

/// Finds phrases word by word.
struct PhraseTrie: Sendable {
    /// The nodes' children, by node and word.
    private var children: [UInt32: UInt16] = [:]
    /// The phrase that ends at a node; -1 if none does.
    private var ends: [Int] = [-1]
    /// The children of the root, indexed by word; 0 if no phrase begins with the word.
    ///
    /// Most words begin no phrase, and an array finds that out faster than a dictionary.
    private var firsts: [UInt16] = []

    /// Adds a phrase of words.
    mutating func insert(_ words: [WordID], entry: Int) {
        var node: UInt16 = 0
        for word in words {
            if let child = child(of: node, word) {
                node = child
            } else {
                let new = UInt16(ends.count)
                ends.append(-1)
                setChild(of: node, word, to: new)
                node = new
            }
        }
        ends[Int(node)] = entry
    }

    /// The entry of exactly these words; nil if there is none.
    func entry(of words: [WordID]) -> Int? {
        var node: UInt16 = 0
        for word in words {
            guard let child = child(of: node, word) else { return nil }
            node = child
        }
        return ends[Int(node)] < 0 ? nil : ends[Int(node)]
    }

    /// The longest phrase that begins at a token and ends before `limit`; nil if none does.
    func longest(in tokens: [Token], from start: Int, to limit: Int) -> PhraseMatch? {
        var best: PhraseMatch?
        var node: UInt16 = 0
        var index = start
        while index < limit, let child = child(of: node, tokens[index].word) {
            node = child
            index += 1
            if ends[Int(node)] >= 0 {
                best = PhraseMatch(tokens: start..<index, entry: ends[Int(node)])
            }
            if index < limit, Self.isJoint(tokens[index]) { index += 1 }
        }
        return best
    }

    private static func isJoint(_ token: Token) -> Bool {
        token.isGlued && (token.mark == .dash || token.mark == .apostrophe)
    }

    private func child(of node: UInt16, _ word: WordID) -> UInt16? {
        guard word.isKnown else { return nil }
        if node == 0 {
            let place = Int(word.rawValue)
            return place < firsts.count && firsts[place] != 0 ? firsts[place] : nil
        }
        return children[Self.key(node, word)]
    }

    private mutating func setChild(of node: UInt16, _ word: WordID, to child: UInt16) {
        guard node == 0 else {
            children[Self.key(node, word)] = child
            return
        }
        let place = Int(word.rawValue)
        if place >= firsts.count {
            firsts += Array(repeating: 0, count: place + 1 - firsts.count)
        }
        firsts[place] = child
    }

    private static func key(_ node: UInt16, _ word: WordID) -> UInt32 {
        UInt32(node) << 16 | UInt32(word.rawValue)
    }
}
