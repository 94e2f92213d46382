public import Items

/// A correction by a person, with its reason.
public struct Correction: Hashable, Sendable {
    /// The kinds of corrections.
    public enum Change: Hashable, Sendable {
        /// Hides the item.
        case reject(ItemDescription)
        /// Replaces the values of some fields.
        case set(ItemDescription, FactsPatch)
        /// Merges several items into one, which keeps the identifier of the first.
        case merge([ItemDescription])
        /// Moves some mentions of an item to a new item.
        case split(ItemDescription, [MentionLocation])
        /// Adds an item that no issue mentions.
        case add(Facts)
        /// Cancels the item.
        case cancel(ItemDescription)
    }

    /// The line of the file on which it begins.
    public let line: Int
    /// The reason.
    public let reason: String
    /// The change.
    public let change: Change

    /// A correction on a line of the file.
    public init(line: Int, reason: String, change: Change) {
        self.line = line
        self.reason = reason
        self.change = change
    }

    /// The items that it names; each description must match exactly one item.
    public var targets: [ItemDescription] {
        switch change {
        case .reject(let target), .set(let target, _), .split(let target, _), .cancel(let target):
            [target]
        case .merge(let targets): targets
        case .add: []
        }
    }
}
