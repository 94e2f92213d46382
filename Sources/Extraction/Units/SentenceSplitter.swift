/// Finds the sentences of prose.
enum SentenceSplitter {
    /// The sentences of the bytes in a range; a full stop inside one of `whole` ends none.
    static func sentences(
        of bytes: [UInt8], in range: Range<Int>, whole: [Range<Int>]
    ) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where ends(at: index, bytes, range, whole) {
            sentences.append(start..<index + 1)
            start = index + 1
        }
        if start < range.upperBound { sentences.append(start..<range.upperBound) }
        return sentences
    }

    private static func ends(
        at index: Int, _ bytes: [UInt8], _ range: Range<Int>, _ whole: [Range<Int>]
    ) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): break
        case UInt8(ascii: "."):
            if isAbbreviation(bytes[range.lowerBound..<index]) { return false }
        default: return false
        }
        guard !whole.contains(where: { $0.contains(index) && $0.upperBound > index + 1 }) else {
            return false
        }
        let rest = bytes[(index + 1)..<range.upperBound]
        guard let next = rest.first, next == 0x20 || next == 0x0A else { return rest.isEmpty }
        let following = rest.drop { $0 == 0x20 || $0 == 0x0A }
        return following.first.map { !isLowerCase($0) || isVersion(following) } ?? true
    }

    /// Whether a text begins with a version such as `v1.15`.
    private static func isVersion(_ text: ArraySlice<UInt8>) -> Bool {
        let next = text.dropFirst().first ?? 0
        return text.first == UInt8(ascii: "v") && (0x30...0x39).contains(next)
    }

    private static func isLowerCase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    /// Whether the text ends with a word that a full stop shortens.
    private static func isAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
        let longestWord = 6
        let word = text.suffix(longestWord).reversed()
            .prefix { $0 > 0x20 && $0 != UInt8(ascii: "(") }.reversed()
        return word.count < longestWord
            && abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    private static let abbreviations: Set<String> = [
        "vs", "e.g", "i.e", "etc", "no", "st", "dr", "mr", "mrs", "ms", "approx", "jan", "feb",
        "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "a.m", "p.m",
        "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
    ]
}
