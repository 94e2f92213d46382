internal import Items
internal import Profiles

/// Decides what an item is about, from the words nearest to its date outwards.
struct CategoryRules {
    let kind: Kind
    /// The recurring event that the item's name names.
    let series: Series?

    /// The category of the first of the texts that tells one; `near` are the item's own words, `far`
    /// those of what stands above it.
    func category(near: [String], far: [String]) -> Category {
        if kind == .event, let series { return happening(series, near) }
        let own = near.map { Words($0) }
        if let category = own.lazy.compactMap(category).first { return category }
        if kind == .event, own.contains(where: CategoryWords.bodies.occur) { return .meeting }
        return far.lazy.compactMap { category(of: Words($0)) }.first ?? series?.category ?? .other
    }

    private func category(of words: Words) -> Category? {
        guard !words.words.isEmpty else { return nil }
        let table = kind == .event ? CategoryWords.happenings : CategoryWords.tasks
        return table.first {
            // "OpenInfra Day" is one; "that day" and "the day before" are none.
            $0.phrases.occur(in: $0.category == .day ? words.capitalized : words)
        }?.category
    }

    /// A series' own category, unless the nearest words say that something else happens there.
    private func happening(_ series: Series, _ texts: [String]) -> Category {
        guard let nearest = texts.first.map({ Words($0) }) else { return series.category }
        let telling: Set<Category> = [.award, .maintenance, .meeting]
        let match = CategoryWords.happenings.first {
            telling.contains($0.category) && $0.phrases.occur(in: nearest)
        }
        return match?.category ?? series.category
    }
}
