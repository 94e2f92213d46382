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
        if let category = category(of: near) { return category }
        if kind == .event, near.contains(where: { CategoryWords.bodies.occur(in: Words($0)) }) {
            return .meeting
        }
        return category(of: far) ?? series?.category ?? .other
    }

    private func category(of texts: [String]) -> Category? {
        let table = kind == .event ? CategoryWords.happenings : CategoryWords.tasks
        for text in texts {
            let words = Words(text)
            // "OpenInfra Day" is one; "that day" and "the day before" are none.
            let names = words.capitalized
            let match = table.first {
                $0.phrases.occur(in: $0.category == .day ? names : words)
            }
            if let match { return match.category }
        }
        return nil
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
