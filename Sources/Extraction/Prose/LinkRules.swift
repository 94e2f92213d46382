internal import Newsletter

/// Chooses the link that belongs to what a sentence dates.
struct LinkRules {
    let unit: Unit
    let sentences: [Range<Int>]

    /// The link in the clause, else in its sentence, else in those before it, the nearest first, or
    /// the one behind it.
    func link(for clause: Range<Int>, in sentence: Range<Int>) -> String? {
        let behind = sentences.first { $0.lowerBound >= sentence.upperBound }
        let before = sentences.filter { $0.upperBound <= sentence.lowerBound }.reversed()
        let places = [clause, sentence] + before + [behind].compactMap { $0 }
        return places.lazy.compactMap(link(in:)).first
    }

    private func link(in range: Range<Int>) -> String? {
        unit.text.links.first {
            range.contains($0.range.lowerBound) && !$0.range.isEmpty && Self.isPage($0.destination)
        }?.destination
    }

    private static let unsafeSchemes: Set<String> = ["javascript", "data", "vbscript", "file"]

    /// Whether an address leads somewhere over the network, and not to a mailbox.
    static func isPage(_ destination: String) -> Bool {
        guard let colon = destination.firstIndex(of: ":") else { return false }
        let scheme = destination[..<colon].lowercased()
        return destination[colon...].hasPrefix("://") && scheme.allSatisfy(\.isLetter)
            && !unsafeSchemes.contains(scheme)
    }
}
