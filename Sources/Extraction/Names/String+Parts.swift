// These functions compare bytes, since comparing characters, as `contains` and `split` do, takes
// far longer.
extension String {
    /// True if another text is part of this one.
    func holds(_ part: String) -> Bool { start(of: part) != nil }

    /// The text before the first occurrence of another; nil if there is none.
    func part(before separator: String) -> String? {
        start(of: separator).map { String(self[..<$0]) }
    }

    private func start(of part: String) -> Index? {
        guard let first = part.utf8.first else { return startIndex }
        var rest = utf8[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: part.utf8) { return start }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// The words with one space between them.
    var withSingleSpaces: String {
        let space = UInt8(ascii: " ")
        var last = space
        let isPlain = utf8.allSatisfy { byte in
            defer { last = byte }
            return byte > space && byte < 0x80 || byte == space && last != space
        }
        guard !isPlain || last == space else { return self }
        return split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
