internal import Items

/// An issue's mentions with what they are compared by.
package struct PreparedIssue: Sendable {
    private let traits: [Traits]
    private let byKey: [BlockKey: [Int]]
    /// What each mention would be called by, were it the first to speak of its thing.
    private let names: [UID]

    init(traits: [Traits]) {
        self.traits = traits
        names = traits.map { $0.identity.uid { _ in false } }
        byKey = traits.indices.reduce(into: [:]) { index, mention in
            for key in traits[mention].keys { index[key, default: []].append(mention) }
        }
    }

    /// The index of the first mention that continues a thing, of those that share a key with it, or
    /// would be called by its identifier; nil where none does.
    func continuation(of story: StoryTraits, called uid: UID, keys: [BlockKey]) -> Int? {
        let near = Set(keys.flatMap { byKey[$0] ?? [] }).sorted()
        var matching = Matching(mentions: near.map { traits[$0] }, stories: [(uid, story)])
        return matching.firstMatch().map { near[$0] } ?? names.firstIndex(of: uid)
    }
}
