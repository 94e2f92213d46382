internal import Items
internal import Newsletter
internal import Text

/// The name of an item, and how it was found.
struct NameDecision: Sendable {
    var title: String
    /// The name that the title was made from; nil if it was made only from the words of the clause.
    let name: NameCandidate?
    /// The event that the item belongs to.
    let owner: Owner?
    /// The difference between the best score and the next.
    let margin: Double
    /// The score of the best name.
    let score: Double
    /// The next best name.
    let runnerUp: String?
    /// All candidates, the best one first.
    let candidates: [NameCandidate]
    /// How the title was made, in a few words.
    var reason: String
}

extension Situation {
    /// The best name for an item of some kind; nil if nothing names it.
    func nameDecision(kind: Kind) -> NameDecision? {
        let owner = owner()
        var candidates = nameCandidates()
        judge(&candidates, owner: owner)
        for index in candidates.indices {
            candidates[index].score = candidates[index].score(knowledge.weights)
        }
        // Of equally good names, the one found first is taken.
        let ranked = candidates.enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
        let named =
            kind == .event ? eventName(ranked, owner: owner) : taskName(ranked, owner: owner)
        return named ?? rowName(ranked, owner: owner)
    }

    /// The key of a row with the header of the date's column: "12.0" and "Code freeze".
    private func rowName(_ ranked: [NameCandidate], owner: Owner?) -> NameDecision? {
        guard block.block.role == .tableRow, let key = pieces.first, key.date == nil,
            column(of: 0) != column(of: statement.piece),
            let header = block.header(at: datePiece.tokens.lowerBound)
        else { return nil }
        let text = AnnotatedBlock(title: header)
        guard
            text.cues.cues.contains(where: {
                $0.happening != nil || $0.says(oneOf: [.freeze, .action])
            })
        else { return nil }
        return decision(
            TitleWriter.title(block.words(key.tokens), text.words(text.all)), nil, owner, ranked,
            because: "key and header")
    }

    /// The decision for a title made from a name, with the other names.
    func decision(
        _ title: String, _ name: NameCandidate?, _ owner: Owner?, _ ranked: [NameCandidate],
        because reason: String
    ) -> NameDecision {
        let other = ranked.first { other in
            guard let name else { return true }
            return !other.text.holds(name.text) && !name.text.holds(other.text)
        }
        let score = name?.score ?? 0
        return NameDecision(
            title: TitleWriter.capitalized(TitleWriter.title(title)), name: name, owner: owner,
            margin: score - (other?.score ?? 0), score: score,
            runnerUp: other?.text, candidates: ranked, reason: reason)
    }

    /// A name with a lower score does not name anything.
    static let leastNameScore = -0.5
}
