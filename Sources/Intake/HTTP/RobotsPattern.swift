/// The path of a rule: `*` matches any text, a final `$` the end (RFC 9309, section 2.2.3).
struct RobotsPattern: Hashable, Sendable {
    /// The length of the pattern in bytes; of several matching rules, the longest decides.
    let length: Int

    private let pieces: [[UInt8]]
    private let isAnchored: Bool

    /// Parses a pattern.
    init(_ text: String) {
        let bytes = Array(text.utf8)
        length = bytes.count
        isAnchored = bytes.last == UInt8(ascii: "$")
        pieces = (isAnchored ? bytes.dropLast() : bytes[...])
            .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
            .map { Array($0) }
    }

    /// True if the pattern matches the beginning of `target`.
    ///
    /// Each `*` matches as little as possible, which never misses a match. So the time grows with
    /// the sum of the lengths of pattern and target, not with their product.
    func matches(_ target: [UInt8]) -> Bool {
        guard let first = pieces.first, target.starts(with: first) else { return false }
        var rest = target[first.count...]
        for piece in pieces.dropFirst().dropLast(isAnchored ? 1 : 0) where !piece.isEmpty {
            guard let end = Self.end(of: piece, in: rest) else { return false }
            rest = rest[end...]
        }
        guard isAnchored, let last = pieces.last else { return true }
        return pieces.count == 1 ? rest.isEmpty : rest.suffix(last.count).elementsEqual(last)
    }
}

extension RobotsPattern {
    /// The index after the first occurrence of `piece` in `text`; nil if there is none.
    ///
    /// Uses the algorithm of Knuth, Morris and Pratt, which looks at each byte of the text once.
    private static func end(of piece: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        guard piece.count <= text.count else { return nil }
        let borders = borders(of: piece)
        var matched = 0
        for (index, byte) in zip(text.indices, text) {
            while matched > 0, piece[matched] != byte { matched = borders[matched - 1] }
            if piece[matched] == byte { matched += 1 }
            if matched == piece.count { return index + 1 }
        }
        return nil
    }

    /// For each prefix of `piece`, the length of its longest proper prefix that is also its suffix.
    private static func borders(of piece: [UInt8]) -> [Int] {
        var borders = [0]
        for byte in piece.dropFirst() {
            var length = borders[borders.count - 1]
            while length > 0, piece[length] != byte { length = borders[length - 1] }
            borders.append(piece[length] == byte ? length + 1 : 0)
        }
        return borders
    }
}
