internal import CivilTime
internal import Items
internal import Terminal

/// What became of items, as lines for people.
struct ChangeLines {
    private let entries: [ChangeSet.Entry]

    /// Lines about these changes, without insignificant ones.
    init(_ changes: ChangeSet) {
        entries = changes.sorted.filter { $0.fate != .updated || $0.reason != nil }
    }

    /// `3 new, 1 moved`; nothing for what did not occur.
    var summary: String {
        let counts = ChangeSet.Fate.allCases.compactMap { fate -> String? in
            let count = entries.count { $0.fate == fate }
            return count == 0 ? nil : "\(count) \(fate.word)"
        }
        return counts.isEmpty ? "no item changed" : counts.joined(separator: ", ")
    }

    /// A line an item: what became of it, when it is, what it is, and why.
    var lines: [String] {
        let width = entries.map { $0.fate.word.count }.max() ?? 0
        return entries.map { entry in
            let item = entry.item
            let padding = String(repeating: " ", count: width - entry.fate.word.count)
            let reason = entry.fate == .added ? nil : entry.reason
            return entry.fate.word + padding + "  "
                + item.facts.when.dayWording + "  " + DisplayText(item.facts.title).line
                + (reason.map { ": " + DisplayText($0).line } ?? "")
        }
    }
}

extension ChangeSet.Entry {
    /// The last change and its source.
    fileprivate var reason: String? { item.revisions.last?.wording(of: item.facts.kind) }
}

extension ChangeSet.Fate {
    fileprivate var word: String {
        switch self {
        case .added: "new"
        default: rawValue
        }
    }
}
