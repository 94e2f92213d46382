/// How people attend, as far as the words of a place tell.
package enum Attendance: Hashable, Sendable {
    /// At the place.
    case inPerson
    /// Over the network only (`Virtual (Berlin, DE)`).
    case online
    /// Either way (`Hybrid`, `Berlin, DE + Virtual`, `Virtual and In-Person`).
    case hybrid

    /// What the words of a place say.
    package init(place: String) {
        let text = FoldedWords(place)
        let words = text.words.indices.map { text.word($0) }
        let saysOnline = words.contains(where: Self.onlineWords.contains)
        let saysBoth = words.contains("hybrid") || words.contains("person") || place.contains("+")
        self =
            saysBoth && (saysOnline || words.contains("hybrid"))
            ? .hybrid
            : saysOnline ? .online : .inPerson
    }

    private static let onlineWords: Set<String> = [
        "online", "remote", "remotely", "virtual", "virtually", "worldwide",
    ]
}
