/// The words of a text in lower case, with where they stand.
struct Words: Sendable {
    /// A word: letters and digits, with the marks that stand between them (`year's`, `1.31`).
    struct Word: Sendable {
        let text: String
        let range: Range<Int>
        /// Whether it begins with a capital letter.
        let isCapitalized: Bool
    }

    let words: [Word]

    /// The words of `text`, their offsets moved by `offset`.
    init(_ text: String, at offset: Int = 0) {
        var scan = WordScan(offset: offset)
        for scalar in text.unicodeScalars { scan.read(scalar) }
        scan.close()
        words = scan.words
    }

    private init(_ words: [Word]) {
        self.words = words
    }

    /// These words with others before them.
    func joined(with others: Words?) -> Words {
        Words((others?.words ?? []) + words)
    }

    /// The words that stand wholly inside a range.
    func inside(_ range: Range<Int>) -> Words {
        Words(
            words.filter {
                $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
            })
    }

    /// The words that begin with a capital letter, and those right behind such a one.
    var capitalized: Words {
        let behind = zip(words, words.dropFirst()).filter {
            $0.isCapitalized && !Cues.common.contains($0.text) || $1.isCapitalized
        }
        return Words(words.prefix(1).filter(\.isCapitalized) + behind.map(\.1))
    }

    /// The last `count` words that end before an offset.
    func last(_ count: Int, before offset: Int) -> Words {
        Words(words.filter { $0.range.upperBound <= offset }.suffix(count))
    }

    /// The first `count` words that begin at or after an offset.
    func first(_ count: Int, from offset: Int) -> Words {
        Words(Array(words.lazy.filter { $0.range.lowerBound >= offset }.prefix(count)))
    }
}

/// Takes a text apart into words, scalar by scalar.
private struct WordScan {
    var words: [Words.Word] = []
    /// The offset of the next scalar.
    var offset: Int
    /// The bytes of the word so far.
    private var word: [UInt8] = []
    private var start = 0
    private var isCapitalized = false
    /// The length of the word, and its end, without the marks that nothing has followed yet.
    private var complete = (count: 0, end: 0)

    init(offset: Int) {
        self.offset = offset
    }

    mutating func read(_ scalar: Unicode.Scalar) {
        let width = UTF8.width(scalar)
        defer { offset += width }
        let isMark = scalar == "." || scalar == "'" || scalar == "+" || scalar == "\u{2019}"
        guard isMark || Self.isWordPart(scalar) else { return close() }
        if word.isEmpty {
            guard !isMark else { return }
            start = offset
            isCapitalized = scalar.isASCII ? ("A"..."Z" ~= scalar) : scalar.properties.isUppercase
        }
        append(scalar == "\u{2019}" ? "'" : scalar)
        if !isMark { complete = (word.count, offset + width) }
    }

    mutating func close() {
        guard !word.isEmpty else { return }
        let whole = String(decoding: word.prefix(complete.count), as: UTF8.self)
        words.append(
            Words.Word(
                text: whole.lowercased(), range: start..<complete.end,
                isCapitalized: isCapitalized))
        word.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            word.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            word.append(contentsOf: String(scalar).utf8)
        }
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case let other where other.isASCII: false
        default:
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.isDiacritic
        }
    }
}
