public import Items

/// A one-character mark for an item, for outputs with or without color.
public enum ItemMark: Character, CaseIterable, Sendable {
    case deadline = "!"
    case opening = "+"
    case repeats = "~"
    case moved = ">"
    case tentative = "?"
    case cancelled = "x"

    /// The marks of an item, in the order of the legend.
    public static func marks(of item: Item) -> [ItemMark] {
        allCases.filter { $0.isMark(of: item) }
    }

    /// The mark's meaning, in one word.
    public var word: String {
        switch self {
        case .deadline: "deadline"
        case .opening: "opens"
        case .repeats: "repeats"
        case .moved: "moved"
        case .tentative: "tentative"
        case .cancelled: "cancelled"
        }
    }

    private func isMark(of item: Item) -> Bool {
        switch self {
        // A window has this mark too, since it ends with a deadline.
        case .deadline: item.facts.kind == .deadline || item.facts.kind == .window
        case .opening: item.facts.kind == .opening
        case .repeats: item.facts.recurrence != nil
        case .moved: item.revisions.contains(where: \.movesItem)
        case .tentative: item.status == .tentative
        case .cancelled: item.status == .cancelled
        }
    }
}
