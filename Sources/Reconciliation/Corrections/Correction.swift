public import Items

/// What a person put right, and why.
public struct Correction: Hashable, Sendable {
    /// What is done.
    public enum Change: Hashable, Sendable {
        /// The item is not shown.
        case reject(ItemDescription)
        /// Some fields have other values.
        case set(ItemDescription, FactsPatch)
        /// Several items are one, which keeps the identifier of the first.
        case merge([ItemDescription])
        /// Some mentions of an item are of another one.
        case split(ItemDescription, [MentionPlace])
        /// An item that no issue names.
        case add(Facts)
        /// The item is cancelled.
        case cancel(ItemDescription)
    }

    /// The line of the file on which it begins.
    public let line: Int
    /// Why.
    public let reason: String
    /// What is done.
    public let change: Change

    /// A correction that stands on a line.
    public init(line: Int, reason: String, change: Change) {
        self.line = line
        self.reason = reason
        self.change = change
    }

    /// The items that it speaks of, each of which must be one.
    public var targets: [ItemDescription] {
        switch change {
        case .reject(let target), .set(let target, _), .split(let target, _), .cancel(let target):
            [target]
        case .merge(let targets): targets
        case .add: []
        }
    }
}
