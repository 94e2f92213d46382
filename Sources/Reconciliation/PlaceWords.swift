/// The words of a place by which two wordings of it are compared.
struct PlaceWords: Hashable, Sendable {
    /// Every word.
    private let all: Set<String>
    /// The words before the last comma, behind which the country or the state stands.
    private let nearer: Set<String>

    /// The words of a text such as `Virtual (Dallas, TX, US)`; none of nil.
    init(_ text: String?) {
        let parts = (text ?? "").split(separator: ",").map(PlaceWords.words(of:))
            .filter { !$0.isEmpty }
        all = parts.reduce(into: []) { $0.formUnion($1) }
        nearer = parts.count > 1 ? parts.dropLast().reduce(into: []) { $0.formUnion($1) } : all
    }

    /// Whether no place is named.
    var isEmpty: Bool { all.isEmpty }

    /// Whether both may be one place: they share a town, or one is the country of the other.
    func agrees(with other: PlaceWords) -> Bool {
        if nearer == all || other.nearer == other.all { return !all.isDisjoint(with: other.all) }
        return !nearer.isDisjoint(with: other.nearer)
    }

    /// Whether a title names its town.
    func isNamed(in title: TitleWords) -> Bool { !nearer.isDisjoint(with: title.words) }

    /// Whether it says nothing that another does not say, too.
    func isPart(of other: PlaceWords) -> Bool { all.isSubset(of: other.all) }
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
