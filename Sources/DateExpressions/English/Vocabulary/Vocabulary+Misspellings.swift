extension Vocabulary {
    /// The month that a word means which differs from its name by one letter, or lacks one.
    ///
    /// Only the long names are safe to guess: "Octover", "Febuary".
    func month(misspelledAs word: ArraySlice<UInt8>) -> Term? {
        let letters = word.map { $0 | 0x20 }
        let number = Self.longNames.first { Self.isSlip(letters, of: $0.1) }?.0
        return number.map { .month($0) }
    }

    /// The lengths of words that may be such a month.
    static let misspelledLengths = 6...9

    private static let longNames: [(Int, [UInt8])] = [
        (1, Array("january".utf8)), (2, Array("february".utf8)), (9, Array("september".utf8)),
        (10, Array("october".utf8)), (11, Array("november".utf8)), (12, Array("december".utf8)),
    ]

    /// Whether one letter was replaced or left out.
    private static func isSlip(_ word: [UInt8], of name: [UInt8]) -> Bool {
        let common = zip(word, name).prefix { $0 == $1 }.count
        let rest = name.dropFirst(common + 1)
        return word.count == name.count
            ? word.dropFirst(common + 1) == rest : word.dropFirst(common) == rest
    }
}
