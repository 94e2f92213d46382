/// The words of a place, for comparing two wordings of it.
struct PlaceWords: Hashable, Sendable {
    /// All words.
    let words: Set<String>
    /// The words before the last comma; the country or the state comes after it.
    private let nearer: Set<String>

    /// The words of a text such as `Virtual (Dallas, TX, US)`; empty for nil.
    init(_ text: String?) {
        let parts = (text ?? "").split(separator: ",").map(PlaceWords.words(of:))
            .filter { !$0.isEmpty }
        words = parts.reduce(into: []) { $0.formUnion($1) }
        nearer = parts.count > 1 ? parts.dropLast().reduce(into: []) { $0.formUnion($1) } : words
    }

    /// True if no place is named.
    var isEmpty: Bool { words.isEmpty }

    /// True if both may be the same place: they share a town, or one is the country of the other.
    func agrees(with other: PlaceWords) -> Bool {
        if nearer == words || other.nearer == other.words {
            return !words.isDisjoint(with: other.words)
        }
        return !nearer.isDisjoint(with: other.nearer)
    }

    /// True if a title names the town.
    func isNamed(in title: TitleWords) -> Bool { !nearer.isDisjoint(with: title.words) }

    /// True if another place has all of its words.
    func isPart(of other: PlaceWords) -> Bool { words.isSubset(of: other.words) }
}

extension PlaceWords {
    /// The words of a part, without codes of states and countries, and without those about
    /// attendance.
    private static func words(of part: Substring) -> Set<String> {
        TitleWords(String(part)).words.filter {
            $0.utf8.count > codeLength && !attendance.contains($0)
        }
    }

    private static let codeLength = 2

    private static let attendance: Set<String> = [
        "hybrid", "live", "online", "person", "remote", "virtual", "zoom",
    ]
}
