/// The words of a place by which two wordings of it are compared.
struct PlaceWords: Hashable, Sendable {
    /// Every word.
    let words: Set<String>
    /// The words before the last comma, behind which the country or the state stands.
    private let nearer: Set<String>

    /// The words of a text such as `Virtual (Dallas, TX, US)`; none of nil.
    init(_ text: String?) {
        let parts = (text ?? "").split(separator: ",").map(PlaceWords.words(of:))
            .filter { !$0.isEmpty }
        words = parts.reduce(into: []) { $0.formUnion($1) }
        nearer = parts.count > 1 ? parts.dropLast().reduce(into: []) { $0.formUnion($1) } : words
    }

    /// Whether no place is named.
    var isEmpty: Bool { words.isEmpty }

    /// Whether both may be one place: they share a town, or one is the country of the other.
    func agrees(with other: PlaceWords) -> Bool {
        if nearer == words || other.nearer == other.words {
            return !words.isDisjoint(with: other.words)
        }
        return !nearer.isDisjoint(with: other.nearer)
    }

    /// Whether a title names its town.
    func isNamed(in title: TitleWords) -> Bool { !nearer.isDisjoint(with: title.words) }

    /// Whether it says nothing that another does not say, too.
    func isPart(of other: PlaceWords) -> Bool { words.isSubset(of: other.words) }
}

extension PlaceWords {
    /// Words of a part, without codes of states and countries and without those that say how to
    /// take part.
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
