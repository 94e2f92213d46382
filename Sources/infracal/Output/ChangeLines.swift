internal import CivilTime
internal import Items
internal import Terminal

/// The changes of items, as lines for people.
struct ChangeLines {
    private let entries: [ChangeSet.Entry]

    /// The lines for some changes, except insignificant ones.
    init(_ changes: ChangeSet) {
        entries = changes.sorted.filter { $0.kind != .updated || $0.reason != nil }
    }

    /// `3 new, 1 moved`; kinds of changes that did not occur are left out.
    var summary: String {
        let counts = ChangeSet.Kind.allCases.compactMap { kind -> String? in
            let count = entries.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(kind.word)"
        }
        return counts.isEmpty ? "no item changed" : counts.joined(separator: ", ")
    }

    /// One line per item: the kind of change, date, title, and reason.
    var lines: [String] {
        let width = entries.map { $0.kind.word.count }.max() ?? 0
        return entries.map { entry in
            let item = entry.item
            let padding = String(repeating: " ", count: width - entry.kind.word.count)
            let reason = entry.kind == .added ? nil : entry.reason
            return entry.kind.word + padding + "  "
                + item.facts.when.dayWording + "  " + DisplayText(item.facts.title).line
                + (reason.map { ": " + DisplayText($0).line } ?? "")
        }
    }
}

extension ChangeSet.Entry {
    /// The last change with its source.
    fileprivate var reason: String? { item.revisions.last?.wording(of: item.facts.kind) }
}

extension ChangeSet.Kind {
    fileprivate var word: String {
        switch self {
        case .added: "new"
        default: rawValue
        }
    }
}
