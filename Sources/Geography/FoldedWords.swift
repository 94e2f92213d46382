/// The words of a text, folded, with what their writing says of them.
struct FoldedWords {
    /// A word of the text.
    struct Word {
        /// Where it stands in the text's UTF-8.
        var range: Range<Int>
        /// Where it stands in `folded`.
        var key: Range<Int>
        /// Whether it begins with a capital, or with a letter of a script that has none.
        var isCapitalized: Bool
        /// Whether all its letters are capitals.
        var isUppercase: Bool
        /// Whether a comma, a parenthesis or the like stands before it.
        var startsPart: Bool
        /// Whether a hyphen ties it to the word before.
        var isTied: Bool
    }

    private(set) var words: [Word] = []
    /// The folded words with one space between them.
    private(set) var folded: [UInt8] = []

    private var offset = 0
    private var isInWord = false
    private var endsWithStop = false
    private var breaks = true
    private var ties = false
    private var endsWithSpace = true

    /// Splits a text.
    init(_ text: String) {
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            take(scalar)
            offset += UTF8.width(scalar)
        }
    }

    /// The folded form of some words that follow each other.
    func key(_ range: Range<Int>) -> ArraySlice<UInt8> {
        guard let first = range.first, let last = range.last else { return [] }
        return folded[words[first].key.lowerBound..<words[last].key.upperBound]
    }

    /// The folded form of one word.
    func word(_ index: Int) -> String {
        String(decoding: folded[words[index].key], as: UTF8.self)
    }
}

extension FoldedWords {
    /// A full stop after a word of more letters ends a sentence; "St." goes on.
    private static let longestAbbreviation = 3
    private static let space = UInt8(ascii: " ")
    /// The first scalars that have no capitals, from Chinese and Korean on.
    private static let firstWithoutCase: Unicode.Scalar = "\u{2E80}"

    private mutating func take(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            take(UInt8(ascii: scalar))
        } else if Folding.isDropped(scalar) {
            endsWithStop = false
        } else if case .letters(let bytes) = Folding.outcome(of: scalar) {
            let isUpper = scalar.properties.isUppercase
            if !isInWord { begin(isUpper || scalar >= Self.firstWithoutCase) }
            for byte in bytes { folded.append(byte) }
            extendWord(by: UTF8.width(scalar), isUpper: isUpper)
        } else {
            end(at: scalar)
        }
    }

    /// The short way of most characters.
    private mutating func take(_ byte: UInt8) {
        if let letter = Folding.letter(byte) {
            let isUpper = letter != byte
            if !isInWord { begin(isUpper) }
            folded.append(letter)
            extendWord(by: 1, isUpper: isUpper)
        } else if Folding.isDropped(byte) {
            endsWithStop = isInWord && byte == UInt8(ascii: ".")
        } else {
            end(at: Unicode.Scalar(byte))
        }
    }

    private mutating func extendWord(by width: Int, isUpper: Bool) {
        let last = words.count - 1
        words[last].range = words[last].range.lowerBound..<offset + width
        words[last].key = words[last].key.lowerBound..<folded.count
        if !isUpper { words[last].isUppercase = false }
        endsWithStop = false
    }

    private mutating func begin(_ isCapitalized: Bool) {
        if !folded.isEmpty { folded.append(Self.space) }
        words.append(
            Word(
                range: offset..<offset, key: folded.count..<folded.count,
                isCapitalized: isCapitalized, isUppercase: true, startsPart: breaks,
                isTied: ties))
        (isInWord, breaks, ties, endsWithSpace) = (true, false, false, false)
    }

    private mutating func end(at scalar: Unicode.Scalar) {
        if endsWithStop, let last = words.last, last.key.count > Self.longestAbbreviation {
            breaks = true
        }
        (isInWord, endsWithStop) = (false, false)
        switch scalar {
        case " ", "\u{A0}", "\t": ties = false
        case "-", "\u{2010}"..."\u{2015}": endsWithSpace ? (breaks = true) : (ties = true)
        case "&": break
        default: breaks = true
        }
        endsWithSpace = scalar == " "
    }
}
