/// The numbers that distinguish editions in titles: `#53`, `13th`, `2024 / 1`.
///
/// A plain number (`Rust 101`, `mentions 8`) may be part of a name that stays the same every week.
struct EditionNumbers: Hashable, Sendable {
    private let marks: [Substring]

    /// The edition numbers in a title, in the order of the text.
    init(_ title: String) {
        let words = title.split { $0.isWhitespace || "()[],:;|".contains($0) }
        let numbered = words.filter {
            EditionNumbers.isNumbered($0) || EditionNumbers.isOrdinal($0)
        }
        marks = numbered + EditionNumbers.ofYears(words)
    }

    /// True if the title has none.
    var isEmpty: Bool { marks.isEmpty }
}

extension EditionNumbers {
    private static func isNumbered(_ word: Substring) -> Bool {
        word.first == "#" && isNumber(word.dropFirst())
    }

    private static func isOrdinal(_ word: Substring) -> Bool {
        ["st", "nd", "rd", "th"].contains { word.lowercased().hasSuffix($0) }
            && isNumber(word.dropLast(2))
    }

    /// Numbers after a year and a slash, with or without spaces around it.
    private static func ofYears(_ words: [Substring]) -> [Substring] {
        let parts = words.flatMap { word in
            let halves = word.split(separator: "/")
            return halves.count == 2 ? [halves[0], "/", halves[1]] : [word]
        }
        return parts.indices.dropFirst().dropLast().compactMap { index in
            let (year, number) = (parts[index - 1], parts[index + 1])
            let isOfYear = parts[index] == "/" && year.count == 4 && isNumber(year)
            return isOfYear && isNumber(number) && number.count < year.count ? number : nil
        }
    }

    private static func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
