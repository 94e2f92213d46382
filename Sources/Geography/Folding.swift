/// Folds names so that case, accents, apostrophes and periods make no difference.
///
/// `Ra'anana` becomes `raanana`, `Łódź` becomes `lodz`. `data/make-gazetteer.py` folds the first
/// column of the table by the same rules.
enum Folding {
    /// The result for a scalar.
    enum Outcome {
        /// The folded letters, which are part of a word.
        case letters([UInt8])
        /// The end of a word.
        case boundary
    }

    /// The folded form of an ASCII byte; nil if it ends a word or is dropped.
    static func letter(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | caseBit
        default: nil
        }
    }

    /// The folded form of a scalar beyond ASCII.
    static func outcome(of scalar: Unicode.Scalar) -> Outcome {
        if let base = base(of: scalar) { return .letters([base]) }
        if let letters = ligatures[scalar] { return .letters(Array(letters.utf8)) }
        guard scalar.properties.isAlphabetic else { return .boundary }
        return .letters(Array(scalar.properties.lowercaseMapping.utf8))
    }

    /// True if a scalar beyond ASCII is dropped without ending the word.
    static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{B4}", "\u{2BB}", "\u{2BC}", "\u{2018}", "\u{2019}", "\u{300}"..."\u{36F}": true
        default: false
        }
    }
}

extension Folding {
    /// The bit that distinguishes lower case from upper case in ASCII.
    private static let caseBit: UInt8 = 0x20
    private static let unchanged = UInt8(ascii: "*")
    private static let firstAccented: Unicode.Scalar = "\u{C0}"
    private static let firstAdditional: Unicode.Scalar = "\u{1E00}"

    private static let ligatures: [Unicode.Scalar: String] = [
        "Æ": "ae", "æ": "ae", "Œ": "oe", "œ": "oe", "Þ": "th", "þ": "th", "ß": "ss", "ẞ": "ss",
        "Ĳ": "ij", "ĳ": "ij", "Ə": "a", "ə": "a",
    ]

    /// The base letters of U+00C0 to U+024F; `*` if there is none.
    private static let accented = Array(
        """
        aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*yaaaaaaccccccccdddd\
        eeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllll**llnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuu\
        uuuuuuwwyyyzzzzzzs\
        ***************a****************oo*************uu****************************aaiioouuuuuuuu\
        uu*aaaa****ggkkoooo**j***gg**nnaa**ooaaaaeeeeiiiioooorrrruuuusstt**hh******aaeeooooooooyy\
        ****************************
        """.utf8)

    /// The base letters of U+1E00 to U+1EFF.
    private static let additional = Array(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppp\
        rrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy*s****\
        aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy\
        ******
        """.utf8)

    private static func base(of scalar: Unicode.Scalar) -> UInt8? {
        base(of: scalar, in: accented, from: firstAccented)
            ?? base(of: scalar, in: additional, from: firstAdditional)
    }

    private static func base(
        of scalar: Unicode.Scalar, in bases: [UInt8], from first: Unicode.Scalar
    ) -> UInt8? {
        guard scalar >= first, scalar.value - first.value < bases.count else { return nil }
        let base = bases[Int(scalar.value - first.value)]
        return base == unchanged ? nil : base
    }
}
